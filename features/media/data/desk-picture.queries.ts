import type { PictureChoice } from '#features/media/media.ts';
import { fileUrl } from '#features/media/picture-view.ts';
import { db } from '#server/db/client.ts';

/** How many pictures the desk is offered at once, newest first; the picture desk will search them all. */
const mostChoices = 200;

/** The pictures that may be used, with their smallest file as a thumbnail. */
export async function listPictureChoices(): Promise<PictureChoice[]> {
  const assets = await db().asset.findMany({
    where: { withdrawnAt: null },
    orderBy: { createdAt: 'desc' },
    take: mostChoices,
    select: {
      id: true,
      alt: true,
      caption: true,
      credit: true,
      derivatives: {
        where: { mimeType: { in: ['image/webp', 'image/jpeg', 'image/png'] } },
        orderBy: { width: 'asc' },
        take: 1,
        select: { hash: true, mimeType: true },
      },
    },
  });
  return assets.flatMap(({ derivatives, ...asset }) => {
    const smallest = derivatives[0];
    return smallest ? [{ ...asset, thumbnailUrl: fileUrl(smallest) }] : [];
  });
}
