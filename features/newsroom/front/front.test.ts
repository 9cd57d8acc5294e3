import { describe, expect, it } from 'vitest';
import { composeFront, frontPlaces } from '#features/newsroom/front/front.ts';

const noon = new Date('2026-11-24T12:00:00Z');
const hoursAgo = (hours: number) => new Date(noon.getTime() - hours * 3_600_000);
const story = (id: string, hours: number, urgency = 5) => ({
  id,
  urgency,
  firstPublishedAt: hoursAgo(hours),
});
const ids = (front: { article: { id: string } }[]) => front.map(({ article }) => article.id);

describe('composeFront', () => {
  it('is empty without stories', () => {
    expect(composeFront({ cards: [], candidates: [], now: noon })).toEqual([]);
  });

  it('fills by date, newest first, up to nine places', () => {
    const candidates = Array.from({ length: 12 }, (_, at) => story(`a${at}`, at));
    const front = composeFront({ cards: [], candidates, now: noon });
    expect(front).toHaveLength(frontPlaces);
    expect(ids(front)).toEqual(candidates.slice(0, 9).map(({ id }) => id));
    expect(front.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('lets urgency outweigh freshness, and age outweigh urgency', () => {
    const candidates = [story('fresh', 1), story('urgent', 10, 3), story('old-urgent', 40, 1)];
    expect(ids(composeFront({ cards: [], candidates, now: noon }))).toEqual([
      'urgent',
      'fresh',
      'old-urgent',
    ]);
  });

  it('keeps places given by hand and never shows a story twice', () => {
    const candidates = [story('a', 1), story('b', 2), story('c', 3), story('b', 2)];
    const front = composeFront({
      cards: [
        { position: 0, endsAt: null, article: story('c', 3) },
        { position: 2, endsAt: null, article: story('a', 1) },
      ],
      candidates,
      now: noon,
    });
    expect(front.map(({ article, isPlaced }) => [article.id, isPlaced])).toEqual([
      ['c', true],
      ['b', false],
      ['a', true],
    ]);
  });

  it('forgets a place at the instant it ends', () => {
    const candidates = [story('new', 1), story('lead', 30)];
    const cards = [{ position: 0, endsAt: noon, article: story('lead', 30) }];
    expect(ids(composeFront({ cards, candidates, now: new Date(noon.getTime() - 1) }))).toEqual([
      'lead',
      'new',
    ]);
    expect(ids(composeFront({ cards, candidates, now: noon }))).toEqual(['new', 'lead']);
  });

  it('closes up when there are too few stories, so that there is a lead', () => {
    const cards = [{ position: 5, endsAt: null, article: story('only', 2) }];
    expect(composeFront({ cards, candidates: [], now: noon })).toEqual([
      { position: 0, isPlaced: true, article: story('only', 2) },
    ]);
  });
});
