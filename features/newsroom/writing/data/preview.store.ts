import { createHash, randomBytes } from 'node:crypto';
import type { Sql } from '#server/transaction/transaction.ts';

/** The token that travels in the link: 32 random bytes. Only its hash is kept. */
export const newPreviewToken = (): string => randomBytes(32).toString('base64url');

export const hashPreviewToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Opens a link to the working copy, or to one revision when it is pinned. */
export async function insertPreviewLink(
  sql: Sql,
  link: {
    tokenHash: string;
    articleId: string;
    revisionId: string | null;
    expiresAt: Date;
    createdById: string | null;
  },
): Promise<string> {
  const { id } = await sql.previewLink.create({ data: link, select: { id: true } });
  return id;
}

/** The article that a link shows; null when there is no such link. */
export async function getPreviewArticleId(sql: Sql, previewLinkId: string): Promise<string | null> {
  const link = await sql.previewLink.findUnique({
    where: { id: previewLinkId },
    select: { articleId: true },
  });
  return link?.articleId ?? null;
}

/** Closes a link at once; one that is closed stays as it was. */
export async function revokePreview(sql: Sql, { id, now }: { id: string; now: Date }): Promise<void> {
  await sql.previewLink.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
}
