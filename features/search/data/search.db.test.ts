import { beforeAll, expect, it } from 'vitest';
import { searchArticles } from '#features/search/data/search.queries.ts';
import { searchSchema } from '#features/search/search.schema.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';

const find = (q: string, more: Record<string, string> = {}) =>
  searchArticles(searchSchema.parse({ q, ...more }));
const headlines = (result: Awaited<ReturnType<typeof find>>) => result.hits.map(({ card }) => card.headline);

beforeAll(async () => {
  const texts = [
    ['Ancien', 'Le numérique à l’école', '2020-01-01'],
    ['Récent', 'Un parc numérique pour la ville', '2026-01-01'],
    ['Autre', 'La mer et ses marées', '2026-01-02'],
  ] as const;
  for (const [headline, text, at] of texts) {
    const { article } = await createPublished({
      headline,
      standfirst: text,
      publishedAt: new Date(at),
      body: {
        version: 1,
        blocks: [{ id: 'aaaaaaaa', type: 'paragraph', content: [{ text: `Détail : ${text}.` }] }],
      },
    });
    await db().$executeRaw`INSERT INTO article_search (article_id, first_published_at, document)
      VALUES (${article.id}::uuid, ${new Date(at)}, to_tsvector('french_plain', ${`${headline} ${text}`}))`;
  }
});

it('finds words without their accents and endings, newest first at the same rank', async () => {
  expect(headlines(await find('numerique'))).toEqual(['Récent', 'Ancien']);
  expect(headlines(await find('NUMÉRIQUES', { tri: 'date' }))).toEqual(['Récent', 'Ancien']);
  expect(headlines(await find('numerique -ville'))).toEqual(['Ancien']);
  expect(headlines(await find('"parc numérique"'))).toEqual(['Récent']);
});

it('shows where the words were found', async () => {
  const { hits, total, isCapped } = await find('marée');
  expect(total).toBe(1);
  expect(isCapped).toBe(false);
  expect(hits[0]?.extract).toContainEqual({ text: 'marées', isFound: true });
});

it('answers nothing calmly: no word, empty words, words of the grammar, control characters', async () => {
  expect(await find('')).toMatchObject({ hits: [], total: 0 });
  expect(await find('le la de')).toMatchObject({ hits: [], isSearchable: false });
  expect(await find('introuvable')).toMatchObject({ hits: [], isSearchable: true });
  expect(headlines(await find('mar\u0000ées'))).toEqual([]);
  expect(await find("' OR 1=1; -- & | ! ( ) :*")).toMatchObject({ total: 0 });
});
