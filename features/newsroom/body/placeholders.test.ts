import { describe, expect, it } from 'vitest';
import { findPlaceholder, listPlaceholders } from './placeholders.ts';

describe('placeholders', () => {
  it.each([
    ['Il a TK ans', 'TK'],
    ['(TK)', 'TK'],
    ['TK', 'TK'],
    ['près de XXX euros', 'XXX'],
    ['XXXmorts', 'XXX'],
    ['le XXXX', 'XXX'],
    ['12XXX34', 'XXX'],
    ['[à compléter]', '[à compléter]'],
    ['[ à compléter ]', '[ à compléter ]'],
    ['[à\u00a0compléter]', '[à\u00a0compléter]'],
    ['[a\u0300 comple\u0301ter]', '[à compléter]'],
    ['[À COMPLÉTER]', '[À COMPLÉTER]'],
  ])('finds it in %j', (text, found) => expect(findPlaceholder(text)).toBe(found));

  it.each([
    'le TKO de la soirée',
    'tk',
    'Tk',
    'ATK',
    'TK2',
    'xxx',
    'taille XXXL',
    'XXe siècle',
    'le XXXe congrès',
    'la XXXIIIe olympiade',
    'Alphonse XXXIV',
    'à compléter',
  ])('leaves %j alone', (text) => expect(findPlaceholder(text)).toBeNull());

  it('says where each one stands', () => {
    expect(listPlaceholders('TK a dit XXX [à compléter]')).toEqual([
      { found: 'TK', from: 0, to: 2 },
      { found: 'XXX', from: 9, to: 12 },
      { found: '[à compléter]', from: 13, to: 26 },
    ]);
  });

  it('reads a megabyte of anything quickly', () => {
    for (const part of ['X', 'XX ', 'TK', '[à ', 'aXX', '[à compléter ']) {
      const start = process.threadCpuUsage();
      listPlaceholders(part.repeat(Math.ceil(1_000_000 / part.length)));
      expect(process.threadCpuUsage(start).user / 1000, part).toBeLessThan(1_000);
    }
  });
});
