import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { articleCards, withPhotograph } from '#tests/factories/article-cards.ts';
import { type BandShape, composeBands } from './compose-bands.ts';

type Made = { section: string; cards: ArticleCard[] };
/** A section with so many stories, of which so many have a picture. */
const section = (name: string, stories: number, pictures = 0, headline = 'Un titre'): Made => ({
  section: name,
  cards: articleCards(stories, (at) => ({
    id: `${name}-${at}`,
    headline,
    ...(at < pictures ? withPhotograph : {}),
  })),
});
const shapes = (sections: Made[]): BandShape[][] =>
  composeBands(sections).map((row) => row.map(({ shape }) => shape));

describe('composeBands', () => {
  it('gives six rich sections at least four shapes, never the same twice in a row', () => {
    const chosen = shapes(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => section(name, 7, 3))).flat();
    expect(new Set(chosen).size).toBeGreaterThanOrEqual(4);
    chosen.slice(1).forEach((shape, at) => expect(shape).not.toBe(chosen[at]));
  });

  it('changes rhythm without a single picture', () => {
    const chosen = shapes(['a', 'b', 'c', 'd'].map((name) => section(name, 6))).flat();
    expect(new Set(chosen)).toEqual(new Set(['register', 'columns']));
    chosen.slice(1).forEach((shape, at) => expect(shape).not.toBe(chosen[at]));
  });

  it('puts two short sections side by side, and lets a third follow alone', () => {
    expect(shapes([section('a', 1, 1), section('b', 2), section('c', 1)])).toEqual([
      ['solo', 'pair'],
      ['solo'],
    ]);
  });

  it('shows no picture twice: neither one from above nor one of another band', () => {
    const cards = section('a', 7, 3).cards;
    const ids = cards.flatMap(({ pictureAssetId }) => pictureAssetId ?? []);
    const drawn = (rows: ReturnType<typeof composeBands<string>>) =>
      rows.flat().flatMap(({ pictured }) => pictured.map(({ pictureAssetId }) => pictureAssetId));
    expect(drawn(composeBands([{ section: 'a', cards }], ids.slice(0, 2)))).toEqual([ids[2]]);
    const twice = drawn(
      composeBands([
        { section: 'a', cards },
        { section: 'b', cards },
      ]),
    );
    expect(new Set(twice).size).toBe(twice.length);
  });

  it('skips a section without stories', () => {
    expect(shapes([section('a', 0), section('b', 1)])).toEqual([['solo']]);
  });

  it('keeps a headline of 300 characters out of narrow columns beside pictures', () => {
    const chosen = shapes(
      ['a', 'b', 'c', 'd', 'e'].map((name) => section(name, 7, 2, 'a'.repeat(300))),
    ).flat();
    expect(chosen).not.toContain('duo');
  });

  it('draws only what is there, in any newspaper', () => {
    const sections = fc.array(fc.record({ stories: fc.nat(8), pictures: fc.nat(8) }), { maxLength: 12 });
    fc.assert(
      fc.property(sections, (made) => {
        const given = made.map(({ stories, pictures }, at) => section(`s${at}`, stories, pictures));
        const bands = composeBands(given).flat();
        expect(bands.map((band) => band.section)).toEqual(
          given.filter(({ cards }) => cards.length > 0).map((one) => one.section),
        );
        for (const { section: name, shape, pictured, worded } of bands) {
          const shown = [...pictured, ...worded].map(({ id }) => id);
          expect(shown.length).toBeGreaterThan(0);
          expect(new Set(shown).size).toBe(shown.length);
          expect(shown.every((id) => id.startsWith(`${name}-`))).toBe(true);
          if (shape !== 'solo' && shape !== 'pair') {
            expect(pictured.every(({ picture }) => picture !== null)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
