import { slugVariant } from '#lib/slug.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** One change of the taxonomy at a time: addresses are looked at and then taken. */
export async function lockTaxonomy(sql: Sql): Promise<void> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.taxonomy'))`;
}

/** The first variant of a proposed slug that is free; an asked one as it is, or null when it is not. */
export async function findFreeSlug(
  { slug, isAsked }: { slug: string; isAsked: boolean },
  isFree: (slug: string) => Promise<boolean>,
): Promise<string | null> {
  for (let attempt = 1; attempt <= (isAsked ? 1 : 60); attempt += 1) {
    const candidate = slugVariant(slug, attempt);
    if (await isFree(candidate)) return candidate;
  }
  return null;
}

/**
 * Keeps an address that a page leaves: it answers 301 to the new one, older ones that led to it follow (one hop),
 * and an address that comes back to life redirects no more.
 */
export async function keepRedirect(
  sql: Sql,
  { from, to, userId }: { from: string; to: string; userId: string | null },
): Promise<void> {
  await sql.redirect.deleteMany({ where: { fromPath: to } });
  await sql.redirect.updateMany({ where: { toPath: from }, data: { toPath: to } });
  await sql.redirect.upsert({
    where: { fromPath: from },
    create: { fromPath: from, toPath: to, createdById: userId },
    update: { toPath: to },
  });
}

/** True when the path once was another page's and answers 301 now, unless it leads to `ownPath`. */
export async function isReservedPath(sql: Sql, path: string, ownPath: string | null): Promise<boolean> {
  const redirect = await sql.redirect.findUnique({ where: { fromPath: path }, select: { toPath: true } });
  return redirect !== null && redirect.toPath !== ownPath;
}
