import { describe, expect, it } from 'vitest';
import { measure, type RankedLink, spearman } from '#scripts/related/figures.ts';

const article = (id: string, story: string | null = null) => ({ id, title: id, story });
const link = (id: string, score: number, shown = false): RankedLink => ({ id, score, shown });

describe('the figures of a set', () => {
  const articles = [article('a', 's'), article('b', 's'), article('c', 's'), article('d', 't'), article('e')];
  const pairs = [
    { a: 'a', b: 'b', overall: 1 },
    { a: 'a', b: 'd', overall: 4 },
    { a: 'c', b: 'd', overall: 3 },
  ];
  const links = new Map([
    ['a', [link('b', 0.9, true), link('d', 0.3, true), link('c', 0.2)]],
    ['b', [link('c', 0.8, true), link('a', 0.7)]],
    ['c', [link('e', 0.1, true)]],
  ]);
  const figures = measure({ articles, pairs }, { links, scores: [0.9, 0.1, 0.2] });

  it('count what readers would see', () => {
    expect(figures).toMatchObject({ articles: 5, pairs: 3, shown: 4, articlesWithLinks: 3 });
    expect(figures.unrelated).toEqual({ judged: 1, shown: 1 });
  });

  it('rank the score against the judgement', () => {
    expect(figures.spearman).toBe(1);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(spearman([1, 1, 2], [1, 1, 2])).toBe(1);
    expect(spearman([1, 1], [1, 2])).toBeNull();
    expect(spearman([], [])).toBeNull();
  });

  it('look for mates among the first links', () => {
    // a finds b at once; b finds a second.
    expect(figures.recall).toEqual({ 1: 0.5, 3: 1, 5: 1 });
  });

  it('look for the story among the first links, over how many could be', () => {
    // a: b at once, two of two among three; b: c at once, two of two; c: neither.
    expect(figures.precision[1]).toBeCloseTo(2 / 3);
    expect(figures.precision[3]).toBeCloseTo(2 / 3);
  });

  it('judge a shown link by the pair, else by the story, else not at all', () => {
    // a→b on topic, a→d off, b→c on, c→e unknown.
    expect(figures.onTopic).toBeCloseTo(2 / 3);
  });
});
