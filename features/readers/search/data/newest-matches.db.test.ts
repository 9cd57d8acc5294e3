import { afterAll, beforeAll, expect, it } from 'vitest';
import { newestMatches } from '#features/readers/search/data/newest-matches.ts';
import { withinSearchTime } from '#features/readers/search/data/search-time.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

/** Hours of a day that no other story was published on; the newest document has the number 0. */
const documents = 130;
const where = Prisma.sql`s.first_published_at >= '2090-01-01Z' AND s.first_published_at < '2090-02-01Z'`;

beforeAll(async () => {
  const { id } = await createSection();
  await db().$executeRaw`
    WITH story AS (
      INSERT INTO articles (id, section_id, updated_at)
      SELECT gen_random_uuid(), ${id}::uuid, now() FROM generate_series(1, ${documents}::int) RETURNING id
    ), numbered AS (SELECT id, (row_number() OVER ())::int - 1 AS n FROM story)
    INSERT INTO article_search (article_id, first_published_at, document)
    SELECT id, '2090-01-20Z'::timestamptz - make_interval(hours => n),
      to_tsvector('simple', concat_ws(' ', 'partout', CASE WHEN n < 50 THEN 'frais' END,
        CASE WHEN n % 7 = 0 THEN 'parfois' END, CASE WHEN n % 3 = 0 THEN 'la suite' ELSE 'suite la' END))
    FROM numbered`;
});
afterAll(async () => {
  await db()
    .$executeRaw`DELETE FROM articles WHERE id IN (SELECT article_id FROM article_search s WHERE ${where})`;
});

/** The hours before the newest of what is found, with whether each is exact. */
async function find(query: string, exact: string | null, reach: number): Promise<[number, boolean][]> {
  const columns = Prisma.sql`(extract(epoch FROM '2090-01-20Z'::timestamptz - s.first_published_at) / 3600)::int AS hours`;
  const ctes = newestMatches({ query, exact, where, reach, columns });
  const rows = await withinSearchTime<{ hours: number; is_exact: boolean }>(
    Prisma.sql`WITH ${ctes} SELECT hours, is_exact FROM matches`,
  );
  return rows.map(({ hours, is_exact: isExact }) => [hours, isExact]);
}

const numbers = Array.from({ length: documents }, (_, n) => n);

it.each([
  ['in nearly all', "'partout'", 60, numbers.slice(0, 60)],
  ['in all, fewer than asked for', "'partout'", 200, numbers],
  ['in the newest alone, so that reading on stops short', "'frais'", 60, numbers.slice(0, 50)],
  ['now and then', "'parfois'", 5, [0, 7, 14, 21, 28]],
  ['in none', "'jamais'", 60, []],
  ['everywhere, when nothing was asked', '', 3, [0, 1, 2]],
])('finds the newest documents that match, newest first: %s', async (_, query, reach, expected) => {
  expect(await find(query, null, reach)).toEqual(expected.map((n) => [n, true]));
});

it.each([
  ['reading on', "'partout' & 'la' & 'suite'", numbers.slice(0, 40)],
  ['by the index', "'parfois' & 'la' & 'suite'", numbers.filter((n) => n % 7 === 0)],
])('says of each whether its words stand in order: %s', async (_, query, expected) => {
  const found = await find(query, "'la' <-> 'suite'", 40);
  expect(found).toEqual(expected.map((n) => [n, n % 3 === 0]));
});
