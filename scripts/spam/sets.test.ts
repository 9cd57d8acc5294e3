import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toFeatures } from '#features/readers/spam-filter/model/features.ts';
import { prior } from '#features/readers/spam-filter/model/learning.ts';
import { fit, oddsOf } from '#features/readers/spam-filter/model/logistic.ts';
import { judge } from '#features/readers/spam-filter/pipeline.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { recallAt } from '#scripts/spam/figures.ts';
import { readRows } from '#scripts/spam/read-rows.ts';
import { newCandidate, openPorts } from '#tests/factories/candidates.ts';

const dir = join(projectDir, 'tests/data');
const sets = readdirSync(dir)
  .filter((name) => name.startsWith('comments-'))
  .map((name) => ({ name, rows: readRows(readFileSync(join(dir, name), 'utf8')) }));
const held = sets.filter(({ name }) => name.startsWith('comments-held'));

/** Each comment as the first of a new reader. */
const judged = (rows: (typeof sets)[number]['rows']) =>
  Promise.all(
    rows.map(async ({ content, author, author_url, label }) => {
      const known = { name: author ?? 'Zoé', url: author_url ?? null, approvedCount: 0 };
      const candidate = newCandidate({ text: content, author: known });
      const { outcome, score } = await judge(candidate, openPorts());
      return { outcome, score, isSpam: label === 'spam' };
    }),
  );

describe.each(sets)('$name, before anybody has decided anything', ({ rows }) => {
  it('publishes nothing unread and refuses nobody who is honest', async () => {
    const found = await judged(rows);
    expect(found.filter(({ outcome }) => outcome === 'published')).toEqual([]);
    expect(found.filter(({ outcome, isSpam }) => !isSpam && outcome === 'refused')).toEqual([]);
  });

  it('orders what waits, finely', async () => {
    const found = await judged(rows);
    expect(recallAt(found, 0.02)).toBeGreaterThanOrEqual(0.8);
    expect(new Set(found.map(({ score }) => score)).size).toBeGreaterThan(rows.length * 0.9);
  });
});

describe.each(held)('$name, which nothing was learned from', ({ rows }) => {
  it('is told apart better still after some decisions of its own', () => {
    const examples = rows.map(({ content, author, author_url, label }) => ({
      features: toFeatures(readText(content), { name: author ?? '', url: author_url ?? null }),
      isSpam: label === 'spam',
    }));
    const weights = fit(examples.slice(0, 40), prior);
    const scored = examples.slice(40).map(({ features, isSpam }) => ({
      isSpam,
      score: oddsOf(features, weights, prior),
      outcome: 'waiting' as const,
    }));
    expect(recallAt(scored, 0.02)).toBeGreaterThanOrEqual(0.75);
  });
});
