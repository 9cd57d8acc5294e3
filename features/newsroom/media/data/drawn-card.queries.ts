import type { SharedPicture } from '#features/newsroom/media/media.ts';
import { fileUrl } from '#features/newsroom/media/picture-view.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

export type DrawnCardRecord = { hash: string; mimeType: string; width: number; height: number };

/** SQL for the drawn card of an article as JSON (a DrawnCardRecord), null while there is none. */
export const drawnCardJson = (articleId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT jsonb_build_object('hash', c.hash, 'mimeType', c.mime_type, 'width', c.width, 'height', c.height)
  FROM drawn_cards c WHERE c.article_id = ${articleId} AND c.replaced_at IS NULL)`;

export const toSharedPicture = ({ hash, mimeType, width, height }: DrawnCardRecord): SharedPicture => ({
  url: fileUrl({ hash, mimeType }),
  mimeType,
  width,
  height,
});

/** The newspaper's own card, for what has no picture; null until it is drawn. Pages that show it carry the settings' tag. */
export async function getNewspaperCard(): Promise<SharedPicture | null> {
  const row = await db().drawnCard.findFirst({
    where: { articleId: null, replacedAt: null },
    select: { hash: true, mimeType: true, width: true, height: true },
  });
  return row && toSharedPicture(row);
}
