import type { FoundLink } from '#features/newsroom/related/found-link.ts';
import { refreshLinksTask } from '#features/newsroom/related/refresh-task.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

/** Behind everything that somebody waits for. */
const refreshPriority = 10;

/** Writes an article's choice in place of the last one, and drops its kept page when readers would see another list. */
export async function replaceLinks(
  open: Transaction,
  { articleId, links }: { articleId: string; links: readonly FoundLink[] },
): Promise<void> {
  const { sql } = open;
  const before = await sql.relatedLink.findMany({
    where: { articleId },
    orderBy: { rank: 'asc' },
    select: { targetId: true, isShown: true, reason: true },
  });
  const linkable = await lockLinkable(
    sql,
    links.map(({ targetId }) => targetId),
  );
  const after = links.filter(({ targetId }) => linkable.has(targetId));
  await sql.relatedLink.deleteMany({ where: { articleId } });
  await sql.relatedLink.createMany({
    data: after.map(({ targetId, score, isShown, reason }, at) => ({
      articleId,
      targetId,
      rank: at + 1,
      score,
      isShown,
      reason,
    })),
  });
  await sql.relatedProfile.updateMany({ where: { articleId }, data: { chosenAt: new Date() } });
  if (seenBy(before) !== seenBy(after)) await purgeLinks(open, articleId);
}

/**
 * Those that are still public, held so until this transaction ends: a withdrawal under way is waited for, and a later one
 * finds these rows. In the order of their ids, as everybody locks several articles.
 */
async function lockLinkable(sql: Sql, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql.$queryRaw<{ id: string }[]>`
    SELECT id FROM articles WHERE id = ANY (${[...ids]}::uuid[]) AND publication_state = 'published' AND deleted_at IS NULL
    ORDER BY id FOR SHARE`;
  return new Set(rows.map(({ id }) => id));
}

type Seen = { targetId: string; isShown: boolean; reason: unknown };

/**
 * What readers see of a choice, in one text: two equal ones drop no page. All that may be shown: which of them a page
 * has room for hangs on its own text too.
 */
const seenBy = (links: readonly Seen[]): string =>
  JSON.stringify(
    links.filter(({ isShown }) => isShown).map(({ targetId, reason }) => [targetId, sortedReason(reason)]),
  );

/** JSON comes back from the database with its keys in another order. */
const sortedReason = (reason: unknown): unknown =>
  typeof reason === 'object' && reason !== null
    ? Object.entries(reason).toSorted(([one], [other]) => (one < other ? -1 : 1))
    : null;

/** Articles that show or keep a link to this one. */
export async function listLinkingIds(sql: Sql, targetId: string): Promise<string[]> {
  const rows = await sql.relatedLink.findMany({ where: { targetId }, select: { articleId: true } });
  return rows.map(({ articleId }) => articleId);
}

/**
 * Asks for these articles' links to be chosen anew, in the caller's transaction; one that waits already is asked once.
 * In the order of their ids: two that ask for the same ones at once wait for each other, and do not lock each other out.
 */
export async function askToRefresh(sql: Sql, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  await sql.$executeRaw`
    SELECT graphile_worker.add_job(${refreshLinksTask}, json_build_object('articleId', id::text),
      job_key := ${refreshLinksTask} || ':' || id, priority := ${refreshPriority}::int)
    FROM unnest(${articleIds.toSorted()}::text[]) AS given(id)`;
}

/** Those of the candidates whose own list this article could enter: shorter than it may be, or with a weaker last one. */
export async function listEnterable(
  sql: Sql,
  candidates: readonly { articleId: string; score: number }[],
  mostKept: number,
): Promise<string[]> {
  const rows = await sql.$queryRaw<{ id: string }[]>`
    SELECT given.id FROM unnest(${candidates.map(({ articleId }) => articleId)}::uuid[],
      ${candidates.map(({ score }) => score)}::float8[]) AS given(id, score)
    CROSS JOIN LATERAL (SELECT count(*) AS kept, min(l.score) AS least FROM related_links l WHERE l.article_id = given.id) own
    WHERE own.kept < ${mostKept} OR own.least < given.score`;
  return rows.map(({ id }) => id);
}

/** Takes away what an article links to: it is sponsored, withdrawn or under an embargo. Links to it stay hidden by themselves. */
export async function deleteLinksOf(open: Transaction, articleId: string): Promise<void> {
  const { count } = await open.sql.relatedLink.deleteMany({ where: { articleId } });
  await open.sql.relatedLink.deleteMany({ where: { targetId: articleId } });
  if (count > 0) await purgeLinks(open, articleId);
}

/** Drops the page of an article whose links became other ones, and the stories of its subjects that hang on them. */
export async function purgeLinks({ sql, purge }: Transaction, articleId: string): Promise<void> {
  const subjects = await sql.articleSubject.findMany({ where: { articleId }, select: { subjectId: true } });
  purge({ kind: 'related', articleId, subjectIds: subjects.map(({ subjectId }) => subjectId) });
}
