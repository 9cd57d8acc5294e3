import type { DeskScope } from '#features/newsroom/articles/articles.policy.ts';
import type { ApiPlace } from '#features/newsroom/writing/data/api-article.queries.ts';
import { scopeConditions } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { matching, periodSql, type SearchPeriod } from '#features/readers/search/data/search-conditions.ts';
import type { SearchTerms } from '#features/readers/search/data/search-terms.queries.ts';
import { withinSearchTime } from '#features/readers/search/data/search-time.ts';
import { Prisma } from '#server/db/generated/client.ts';

type Resolved = { terms: SearchTerms; period: SearchPeriod };

/** Published articles that match, newest first, from a place of their list on. */
export async function listMatchingIds(
  { terms, period }: Resolved,
  { after, sectionIds, size }: ApiPlace,
): Promise<string[]> {
  const conditions = [matching(terms.whole), periodSql(period)];
  if (after)
    conditions.push(
      Prisma.sql`(s.first_published_at, s.article_id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    );
  if (sectionIds) conditions.push(Prisma.sql`s.section_id = ANY(${sectionIds}::uuid[])`);
  const rows = await withinSearchTime<{ id: string }>(Prisma.sql`
    SELECT s.article_id AS id FROM article_search s WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY s.first_published_at DESC, s.article_id DESC LIMIT ${size}`);
  return rows.map(({ id }) => id);
}

/** So many stories of the desk's are found; who finds more adds a word. */
const mostFound = 1_000;

/**
 * Stories within a scope whose text matches, public or not: by what readers see, or by the working copy where that is
 * another one; last touched first.
 */
export async function listMatchingOfDesk({ terms, period }: Resolved, scope: DeskScope): Promise<string[]> {
  const whole = matching(terms.whole);
  const rows = await withinSearchTime<{ id: string }>(Prisma.sql`
    SELECT a.id FROM articles a JOIN revisions r ON r.id = a.working_revision_id
    JOIN sections s ON s.id = a.section_id
    WHERE a.id IN (
      SELECT s.article_id FROM article_search s WHERE ${whole} AND ${periodSql(period)}
      UNION SELECT s.article_id FROM desk_search s WHERE ${whole})
    AND ${Prisma.join(scopeConditions(scope), ' AND ')}
    ORDER BY a.updated_at DESC LIMIT ${mostFound}`);
  return rows.map(({ id }) => id);
}
