import { isCheckable, isStale, type LinkVerdict } from '#features/newsroom/articles/link-check.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The worker's task that asks the addresses which wait. */
export const checkLinksTask = 'check-links';

/** An article holds some dozens of links; what goes past this is left unchecked. */
const mostLinks = 300;

/** Puts the text's links in the queue of the background check: those never seen, and those seen too long ago. */
export async function recordLinks(sql: Sql, links: readonly string[]): Promise<void> {
  const urls = [...new Set(links.filter(isCheckable))].slice(0, mostLinks);
  if (urls.length === 0) return;
  const now = new Date();
  const known = await sql.linkCheck.findMany({
    where: { url: { in: urls } },
    select: { url: true, isAlive: true, checkedAt: true },
  });
  const seen = new Set(known.map(({ url }) => url));
  const fresh = urls.filter((url) => !seen.has(url));
  const stale = known.filter((link) => link.checkedAt !== null && isStale({ ...link, now }));
  if (fresh.length > 0) {
    await sql.linkCheck.createMany({ data: fresh.map((url) => ({ url })), skipDuplicates: true });
  }
  if (stale.length > 0) {
    // What was seen stays known until the next answer: only its date goes.
    await sql.linkCheck.updateMany({
      where: { url: { in: stale.map(({ url }) => url) } },
      data: { checkedAt: null },
    });
  }
  if (fresh.length + stale.length > 0) {
    await sql.$executeRaw`SELECT graphile_worker.add_job(${checkLinksTask}, '{}'::json, job_key := ${checkLinksTask}::text)`;
  }
}

/** The same for a text that is being typed, outside of any change. */
export const recordTypedLinks = (links: readonly string[]): Promise<void> => recordLinks(db(), links);

/** Addresses that wait for an answer, longest first. */
export async function listWaitingLinks(limit: number): Promise<string[]> {
  const rows = await db().linkCheck.findMany({
    where: { checkedAt: null },
    orderBy: { createdAt: 'asc' },
    take: limit,
    select: { url: true },
  });
  return rows.map(({ url }) => url);
}

/** Writes what was seen. */
export async function saveVerdict(url: string, verdict: LinkVerdict): Promise<void> {
  await db().linkCheck.updateMany({ where: { url }, data: { ...verdict, checkedAt: new Date() } });
}

/** Forgets addresses that nobody's text has asked about for three months. */
export async function deleteOldLinks(): Promise<void> {
  await db().$executeRaw`DELETE FROM link_checks WHERE checked_at < now() - interval '90 days'`;
}
