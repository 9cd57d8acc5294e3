import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from './word-diff.ts';

const written = (parts: DiffPart[]): string =>
  parts
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');
const without = (parts: DiffPart[], kind: DiffPart['kind']): string =>
  parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');

describe('diffWords', () => {
  it.each([
    ['', '', ''],
    ['La mer.', 'La mer.', 'La mer.'],
    ['', 'La mer.', '{+La mer.+}'],
    ['La mer.', '', '[-La mer.-]'],
    ['La mer monte.', 'La mer monte vite.', 'La mer monte{+ vite+}.'],
    ['Le maire refuse tout.', 'Le préfet refuse tout.', 'Le [-maire-]{+préfet+} refuse tout.'],
    ['Il perd 12 sièges', 'Il perd 13 sièges', 'Il perd [-12-]{+13+} sièges'],
    ['l’eau monte', 'l’air monte', 'l’[-eau-]{+air+} monte'],
  ])('%j → %j', (before, after, expected) => {
    expect(written(diffWords(before, after))).toBe(expected);
  });

  it('takes a small word between two changes into them', () => {
    expect(written(diffWords('un chat et chien', 'un rat et lapin'))).toBe(
      'un [-chat et chien-]{+rat et lapin+}',
    );
  });

  it('shows texts that have nothing in common one after the other', () => {
    const text = (stem: string) => Array.from({ length: 900 }, (_, at) => `${stem}${at}`).join('\n\n');
    expect(diffWords(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  const anyText = fc
    .array(fc.constantFrom('mer', 'vent', 'l’', 'eau', ' ', '  ', '\n', '.', ' et ', 'à'), { maxLength: 40 })
    .map((words) => words.join(''));

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const parts = diffWords(before, after);
        expect(without(parts, 'added')).toBe(before);
        expect(without(parts, 'removed')).toBe(after);
        parts.forEach(({ kind, text }, at) => {
          expect(text).not.toBe('');
          expect(parts[at + 1]?.kind).not.toBe(kind);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gives any unicode back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const parts = diffWords(before, after);
        expect([without(parts, 'added'), without(parts, 'removed')]).toEqual([before, after]);
      }),
    );
  });
});
