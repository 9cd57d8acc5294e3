import { beforeEach, expect, it } from 'vitest';
import { evaluate } from '#scripts/related/evaluate.ts';
import { measure } from '#scripts/related/figures.ts';
import { readSet } from '#scripts/related/read-set.ts';
import { db } from '#server/db/client.ts';

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE articles, sections, related_term_counts CASCADE`;
});

/** The bars of docs/related.md, on the set that no threshold was learned on. */
it('holds its bars on the set that is held back', async () => {
  const set = readSet('tests/data/related-held');
  const { links, scores } = await evaluate(set);
  const figures = measure(set, { links, scores });
  expect(figures.spearman).toBeGreaterThanOrEqual(0.77);
  expect(figures.recall[1]).toBeGreaterThanOrEqual(0.94);
  expect(figures.unrelated.shown).toBe(0);
  expect(figures.onTopic).toBeGreaterThanOrEqual(0.95);
  expect(figures.articlesWithLinks / figures.articles).toBeGreaterThan(0.75);
  for (const [id, its] of links) {
    expect(its.map((link) => link.id)).not.toContain(id);
    expect(new Set(its.map((link) => link.id)).size).toBe(its.length);
  }
}, 60_000);

/** Lines of a feed, with nothing but a headline, among hundreds of others. */
it('finds stories by their headlines alone', async () => {
  const held = readSet('tests/data/related-held');
  const learned = readSet('tests/data/related-learn');
  const articles = [...held.articles, ...learned.articles].map(({ id, title, story }) => ({
    id,
    title,
    story,
  }));
  const figures = measure({ articles, pairs: [] }, { ...(await evaluate({ articles, pairs: [] })) });
  expect(figures.precision[3]).toBeGreaterThanOrEqual(0.9);
  expect(figures.onTopic).toBeGreaterThanOrEqual(0.95);
}, 60_000);
