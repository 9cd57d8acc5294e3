import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleCards, withPhotograph } from '#tests/factories/article-cards.ts';
import { arrangeSection } from './arrange-section.ts';

const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

describe('arrangeSection', () => {
  it('has nothing without stories and one lead with one', () => {
    expect(arrangeSection([]).lead).toBeNull();
    expect(arrangeSection(articleCards(1))).toMatchObject({ beside: [], pictured: [], rest: [] });
  });

  it('opens with a picture of the three newest, never with an older one', () => {
    const withPictureAt = (place: number) =>
      arrangeSection(articleCards(8, (at) => (at === place ? withPhotograph : {}))).lead?.id;
    expect([withPictureAt(2), withPictureAt(3)]).toEqual(['a2', 'a0']);
  });

  it('lets news open before an opinion, and an opinion when there is nothing else', () => {
    const opinion = { genre: 'opinion' } as const;
    expect(arrangeSection(articleCards(4, (at) => (at === 0 ? opinion : {}))).lead?.id).toBe('a1');
    expect(arrangeSection(articleCards(2, () => opinion)).lead?.id).toBe('a0');
  });

  it('draws a row of pictures when two are left', () => {
    const parts = arrangeSection(articleCards(12, (at) => (at % 2 === 0 ? withPhotograph : {})));
    expect([parts.lead?.id, ids(parts.pictured), ids(parts.beside)]).toEqual([
      'a0',
      ['a2', 'a4', 'a6', 'a8'],
      ['a1', 'a3', 'a5', 'a7'],
    ]);
  });

  it('shows a picture once: the next story with the same one joins the words', () => {
    const cards = articleCards(8, (at) => (at < 5 ? withPhotograph : {})).map((card, at) =>
      at === 2 || at === 4 ? { ...card, pictureAssetId: 'twice' } : card,
    );
    const { lead, pictured, beside } = arrangeSection(cards);
    expect([lead, ...pictured].map((card) => card?.id)).toEqual(['a0', 'a1', 'a2', 'a3']);
    expect(beside.find(({ id }) => id === 'a4')?.picture).toBeNull();
  });

  it('shows every story once', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (pictures) => {
        const cards = articleCards(pictures.length, (at) => (pictures[at] ? withPhotograph : {}));
        const { lead, beside, pictured, rest } = arrangeSection(cards);
        const shown = ids([...(lead ? [lead] : []), ...beside, ...pictured, ...rest]);
        expect(shown.toSorted()).toEqual(ids(cards).toSorted());
      }),
    );
  });
});
