import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { genres } from '#features/newsroom/articles/articles.ts';
import { articleCards, withGraphic, withPhotograph } from '#tests/factories/article-cards.ts';
import { arrangeFront, cardsIn } from './arrange-front.ts';

const arrange = (stories: ArticleCard[], pool = stories) => arrangeFront({ stories, pool, wireSize: 12 });
const ids = (cards: readonly ArticleCard[]) => cards.map(({ id }) => id);

describe('arrangeFront', () => {
  it('has nothing to show before the first story', () => {
    expect(cardsIn(arrange([]))).toEqual([]);
  });

  it('makes a lead and its support of three stories, without a wire that repeats them', () => {
    const parts = arrange(articleCards(3));
    expect([parts.lead?.id, ids(parts.support), ids(cardsIn(parts)), parts.wire]).toEqual([
      'a0',
      ['a1', 'a2'],
      ['a0', 'a1', 'a2'],
      [],
    ]);
  });

  it('keeps the desk’s order at the top, an opinion or a graphic included', () => {
    const parts = arrange(articleCards(9, (at) => (at === 0 ? { genre: 'opinion' } : withGraphic)));
    expect([parts.lead?.id, ids(parts.support)]).toEqual(['a0', ['a1', 'a2']]);
    expect(parts.feature?.id).toBe('a3');
  });

  it('gives opinions, briefs and one graphic their own places, from the ranks and from the newest', () => {
    const pool = articleCards(20, (at) =>
      at === 4 || at === 15
        ? { genre: 'opinion' }
        : at === 5 || at === 16
          ? { genre: 'brief' }
          : at === 6
            ? withGraphic
            : {},
    );
    const parts = arrange(pool.slice(0, 9), pool);
    expect(ids(parts.opinions)).toEqual(['a4', 'a15']);
    expect(ids(parts.briefs)).toEqual(['a5', 'a16']);
    expect(parts.feature?.id).toBe('a6');
    expect(ids(parts.worded)).toEqual(['a3', 'a7', 'a8']);
  });

  it('lets a report carry the page only with a picture that is wide', () => {
    const tall = { picture: { ...withPhotograph.picture, width: 900, height: 1600 } };
    expect(arrange(articleCards(9, () => ({ genre: 'report', ...tall }))).feature).toBeNull();
    expect(arrange(articleCards(9, () => ({ genre: 'report', ...withPhotograph }))).feature?.id).toBe('a3');
  });

  it('draws pictures in a row of two to four, never one alone', () => {
    const one = arrange(articleCards(9, (at) => (at === 5 ? withPhotograph : {})));
    expect([one.pictured, one.worded.length]).toEqual([[], 4]);
    const all = arrange(articleCards(9, () => withPhotograph));
    expect([ids(all.pictured), ids(all.worded)]).toEqual([
      ['a3', 'a4', 'a5', 'a6'],
      ['a7', 'a8'],
    ]);
  });

  it('never shows a story twice, whatever the newspaper holds', () => {
    const cards = fc.array(fc.record({ genre: fc.constantFrom(...genres), kind: fc.nat(2) }), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(cards, (made) => {
        const pool = articleCards(made.length, (at) => ({
          genre: made[at]?.genre ?? 'article',
          ...[{}, withPhotograph, withGraphic][made[at]?.kind ?? 0],
        }));
        const parts = arrange(pool.slice(0, 9), pool);
        const shown = ids(cardsIn(parts));
        expect(new Set(shown).size).toBe(shown.length);
        expect(parts.pictured.length).not.toBe(1);
        expect(parts.lead === null).toBe(made.length === 0);
      }),
      { numRuns: 200 },
    );
  });
});
