import { randomUUID } from 'node:crypto';
import {
  isFixedDoor,
  pageOf,
  planRedirects,
  type GivenPair,
  type RedirectPair,
} from '#features/house/redirects/redirects.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The lock of the taxonomy: renaming a subject or an author writes redirects too. */
export async function lockRedirects(sql: Sql): Promise<void> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.taxonomy'))`;
}

export type StoredRedirect = { id: string; fromPath: string; toPath: string; hits: number };

export const getStoredRedirect = (sql: Sql, id: string): Promise<StoredRedirect | null> =>
  sql.redirect.findUnique({ where: { id }, select: { id: true, fromPath: true, toPath: true, hits: true } });

/** Plans pairs against what stands in the database. `without` is a row about to be replaced. */
export async function planAgainstStored(sql: Sql, given: readonly GivenPair[], without?: string) {
  const rows = await sql.redirect.findMany({ select: { id: true, fromPath: true, toPath: true } });
  const standing = new Map(
    rows.filter(({ id }) => id !== without).map(({ fromPath, toPath }) => [fromPath, toPath]),
  );
  const ends = given.flatMap(({ from, to }) => [from, to]);
  const living = await findLiving(sql, [...new Set([...ends, ...standing.values()])]);
  return { ...planRedirects({ given, standing, isLiving: (path) => living.has(path) }), standing };
}

/** Which of these paths answer with a page of a section, story, author or subject (now or by its own history). */
async function findLiving(sql: Sql, paths: readonly string[]): Promise<Set<string>> {
  const asked = paths
    .filter((path) => !isFixedDoor(path))
    .map((path) => ({ path, segments: pageOf(path).split('/').slice(1) }))
    .filter(({ segments }) => segments.length <= 2)
    .map(({ path, segments: [first = '', second = ''] }) => ({ path, first, second }));
  const rows = await sql.$queryRaw<{ path: string }[]>`
    WITH asked AS (SELECT * FROM unnest(
      ${asked.map(({ path }) => path)}::text[], ${asked.map(({ first }) => first)}::text[],
      ${asked.map(({ second }) => second)}::text[]) AS t(path, first, second))
    SELECT path FROM asked WHERE second = '' AND EXISTS (SELECT 1 FROM section_slugs h WHERE h.slug = first)
    UNION SELECT path FROM asked WHERE first = 'auteurs' AND EXISTS (SELECT 1 FROM authors a WHERE a.slug = second)
    UNION SELECT path FROM asked WHERE first = 'sujets' AND EXISTS (SELECT 1 FROM subjects t WHERE t.slug = second)
    UNION SELECT path FROM asked JOIN section_slugs h ON h.slug = first
      JOIN article_slugs s ON s.section_id = h.section_id AND s.slug = second
      JOIN articles a ON a.id = s.article_id WHERE a.publication_state IN ('published', 'withdrawn')`;
  return new Set(rows.map(({ path }) => path));
}

/** Writes pairs that were planned, moves older ones to the new ends, and forgets that these paths were missing. */
export async function writeRedirects(
  sql: Sql,
  {
    pairs,
    moved,
    userId,
  }: { pairs: readonly RedirectPair[]; moved: readonly RedirectPair[]; userId: string | null },
): Promise<void> {
  const all = [...pairs, ...moved];
  const paths = all.map(({ from }) => from);
  await sql.$executeRaw`
    INSERT INTO redirects (id, from_path, to_path, created_by_id)
    SELECT id::uuid, from_path, to_path, ${userId}::uuid FROM unnest(
      ${all.map(() => randomUUID())}::text[], ${paths}::text[], ${all.map(({ to }) => to)}::text[]
    ) AS t(id, from_path, to_path)
    ON CONFLICT (from_path) DO UPDATE SET to_path = EXCLUDED.to_path`;
  await sql.missingPath.deleteMany({ where: { path: { in: paths } } });
}

export async function deleteRedirect(sql: Sql, id: string): Promise<void> {
  await sql.redirect.delete({ where: { id } });
}

export async function moveRedirect(sql: Sql, id: string, fromPath: string): Promise<void> {
  await sql.redirect.update({ where: { id }, data: { fromPath } });
}

export async function giveHitsBack(sql: Sql, fromPath: string, hits: number): Promise<void> {
  await sql.redirect.update({ where: { fromPath }, data: { hits } });
}

/** What the journal kept of a redirect that was deleted: the last time under this id. */
export async function findDeleted(sql: Sql, id: string): Promise<unknown> {
  const line = await sql.journalEntry.findFirst({
    where: { subjectType: 'redirect', subjectId: id, action: 'redirect.delete' },
    orderBy: { at: 'desc' },
    select: { before: true },
  });
  return line?.before ?? null;
}

/** False when the address is no longer in the report. */
export async function setIgnored(sql: Sql, path: string, isIgnored: boolean): Promise<boolean> {
  const { count } = await sql.missingPath.updateMany({
    where: { path },
    data: { ignoredAt: isIgnored ? new Date() : null },
  });
  return count > 0;
}
