import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { hashPreviewToken } from '#features/newsroom/writing/data/preview.store.ts';
import { toStoryFields } from '#features/newsroom/articles/data/revision-fields.ts';
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
export type OpenPreviewLink = {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  /** The revision that it stays on; null when it follows the working copy. */
  revisionNumber: number | null;
  createdByName: string | null;
};

/** The links that still show an article; ask only for an article that the person may see. */
export async function listOpenPreviewLinks({
  articleId,
  now,
}: {
  articleId: string;
  now: Date;
}): Promise<OpenPreviewLink[]> {
  return db().$queryRaw<OpenPreviewLink[]>`
    SELECT p.id, p.created_at AS "createdAt", p.expires_at AS "expiresAt", r.number AS "revisionNumber",
      (SELECT u.name FROM users u WHERE u.id = p.created_by_id) AS "createdByName"
    FROM preview_links p LEFT JOIN revisions r ON r.id = p.revision_id
    WHERE p.article_id = ${articleId}::uuid AND p.revoked_at IS NULL AND p.expires_at > ${now}::timestamptz
    ORDER BY p.created_at DESC, p.id`;
}
