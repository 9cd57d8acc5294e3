import { slugVariant } from '#lib/slug.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** An address of an article: where it stands now or once stood. */
export type Address = { sectionId: string; sectionSlug: string; slug: string; isCurrent: boolean };

/** Numbered variants of a proposed address that are tried before giving up. */
const mostVariants = 60;

/** Every address that the article ever had. */
export async function listAddresses(sql: Sql, articleId: string): Promise<Address[]> {
  const rows = await sql.articleSlug.findMany({
    where: { articleId },
    select: { sectionId: true, slug: true, isCurrent: true, section: { select: { slug: true } } },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ section, ...row }) => ({ ...row, sectionSlug: section.slug }));
}

/**
 * Gives the article this address in this section, and keeps the one it leaves as its own (it answers 301 for ever,
 * and nobody else can take it). An address that was asked for is taken or refused (null); a proposed one is
 * numbered until it is free. Another transaction that claims the same one is waited for by the primary key.
 */
export async function claimAddress(
  sql: Sql,
  claim: { articleId: string; sectionId: string; slug: string; isAsked: boolean },
): Promise<string | null> {
  const attempts = claim.isAsked ? 1 : mostVariants;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const slug = slugVariant(claim.slug, attempt);
    if (!(await isOwnedAfterInsert(sql, { ...claim, slug }))) continue;
    await sql.articleSlug.updateMany({
      where: { articleId: claim.articleId, isCurrent: true },
      data: { isCurrent: false },
    });
    await sql.articleSlug.update({
      where: { sectionId_slug: { sectionId: claim.sectionId, slug } },
      data: { isCurrent: true },
    });
    return slug;
  }
  return null;
}

async function isOwnedAfterInsert(
  sql: Sql,
  { articleId, sectionId, slug }: { articleId: string; sectionId: string; slug: string },
): Promise<boolean> {
  await sql.$executeRaw`
    INSERT INTO article_slugs (section_id, slug, article_id, is_current)
    VALUES (${sectionId}::uuid, ${slug}, ${articleId}::uuid, false)
    ON CONFLICT (section_id, slug) DO NOTHING`;
  const owner = await sql.articleSlug.findUniqueOrThrow({
    where: { sectionId_slug: { sectionId, slug } },
    select: { articleId: true },
  });
  return owner.articleId === articleId;
}
