import { describe, expect, it } from 'vitest';
import { bodyAssetIds, bodyAssetUses, bodyLinks, bodyRelatedIds } from './body-references.ts';
import { bodyToPlainText, countCharacters, countWords } from './body-text.ts';
import { emptyBody } from './body.ts';
import { everyBlock } from '#tests/factories/every-block.ts';

describe('words of a body', () => {
  it('keeps every word of every block', () => {
    const text = bodyToPlainText(everyBlock());
    for (const words of ['deux digues', 'Une digue', 'premier', 'We stay.', 'La maire', 'Un pêcheur'])
      expect(text).toContain(words);
    for (const words of [
      'La digue, lundi.',
      'Le quai.',
      'en vidéo',
      'Repères',
      'ouvert en 1904',
      '12 000',
      'Trafic',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/undefined|https:/);
    expect(bodyToPlainText(emptyBody())).toBe('');
  });

  it.each([
    ['', 0],
    ['Bonjour !', 1],
    ['l’été', 2],
    ['peut-être un jour', 3],
    ['« Oui », dit-il — à 18 h 05.', 6],
  ])('counts %j as %i', (text, count) => expect(countWords(text)).toBe(count));

  it('counts characters with their spaces, neither ends of lines nor emoji twice', () => {
    expect(countCharacters('Un mot.\n\nDeux 🎉')).toBe(13);
  });
});

describe('what a body refers to', () => {
  it('lists pictures, places, links and pinned articles once', () => {
    const body = everyBlock();
    expect(bodyAssetIds(body)).toEqual([
      '01990000-0000-7000-8000-000000000001',
      '01990000-0000-7000-8000-000000000002',
      '01990000-0000-7000-8000-000000000003',
      '01990000-0000-7000-8000-000000000004',
    ]);
    expect(bodyAssetUses(body).map((use) => use.place)).toEqual([
      'i1',
      'g1',
      'g1',
      'c1',
      'c1',
      'v1',
      'v1',
      's1',
    ]);
    expect(bodyLinks(body)).toEqual([
      'https://exemple.fr/digues',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ]);
    expect(bodyRelatedIds(body)).toEqual(['01990000-0000-7000-8000-0000000000aa']);
  });
});
