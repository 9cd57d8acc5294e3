import type { StoryFields } from '#features/articles/articles.schema.ts';
import { hashPreviewToken } from '#features/articles/data/preview.store.ts';
import { toStoryFields } from '#features/articles/data/revision-fields.ts';
import { db } from '#server/db/client.ts';

/** What a preview link shows. */
export type Preview = {
  articleId: string;
  revisionId: string;
  revisionNumber: number;
  savedAt: Date;
  expiresAt: Date;
  /** While it lies ahead, nothing of this may be spread. */
  embargoedUntil: Date | null;
  fields: StoryFields;
};

/** The text behind a preview token while the link holds: the pinned revision, else the working copy. */
export async function getPreview({ token, now }: { token: string; now: Date }): Promise<Preview | null> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const link = await db().previewLink.findUnique({
    where: { tokenHash: hashPreviewToken(token) },
    include: { revision: true, article: { include: { workingRevision: true } } },
  });
  if (!link || link.revokedAt || link.expiresAt <= now || link.article.deletedAt) return null;
  const revision = link.revision ?? link.article.workingRevision;
  if (!revision) return null;
  return {
    articleId: link.articleId,
    revisionId: revision.id,
    revisionNumber: revision.number,
    savedAt: revision.createdAt,
    expiresAt: link.expiresAt,
    embargoedUntil: link.article.embargoedUntil,
    fields: toStoryFields(revision),
  };
}

/** A link that somebody may close. */
export type OpenPreviewLink = { id: string; createdAt: Date; expiresAt: Date; revisionNumber: number | null };

/** The links that still show an article; ask only for an article that the person may see. */
export async function listOpenPreviewLinks({
  articleId,
  now,
}: {
  articleId: string;
  now: Date;
}): Promise<OpenPreviewLink[]> {
  const links = await db().previewLink.findMany({
    where: { articleId, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, expiresAt: true, revision: { select: { number: true } } },
    orderBy: { createdAt: 'desc' },
  });
  return links.map(({ revision, ...link }) => ({ ...link, revisionNumber: revision?.number ?? null }));
}
