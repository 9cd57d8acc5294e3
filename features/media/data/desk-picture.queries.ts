import type { PictureChoice } from '#features/media/media.ts';
import type { MediaSearch } from '#features/media/media.schema.ts';
import { fileUrl } from '#features/media/picture-view.ts';
import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import { listAssets } from './asset-search.queries.ts';

/** How many pictures the desk is offered at once, newest first; the others are found by `findPictureChoices`. */
const mostChoices = 200;

/** Crops are drawn by hand on a file of about this width. */
const drawingWidth = 960;

/** The pictures that may be used, newest first; those of `chosen` are among them however old they are. */
export async function listPictureChoices(chosen: readonly string[] = []): Promise<PictureChoice[]> {
  const newest = await toChoices({ where: usable, orderBy: { createdAt: 'desc' }, take: mostChoices });
  const missing = chosen.filter((id) => newest.every((choice) => choice.id !== id));
  return [...newest, ...(await listChoicesOf(missing))];
}

/** One page of what a search of the library finds that may be used. `now` judges the rights. */
export async function findPictureChoices(search: MediaSearch, now: Date): Promise<PictureChoice[]> {
  const { items } = await listAssets({ ...search, nature: 'picture' }, now);
  const choices = await listChoicesOf(items.map(({ id }) => id));
  return items.flatMap(({ id }) => choices.find((choice) => choice.id === id) ?? []);
}

/** One that may be used; null when it is unknown, withdrawn or not ready. */
export const getPictureChoice = async (assetId: string): Promise<PictureChoice | null> =>
  (await listChoicesOf([assetId]))[0] ?? null;

const usable = { withdrawnAt: null, kind: 'picture' } as const satisfies Prisma.AssetWhereInput;

const listChoicesOf = async (ids: readonly string[]): Promise<PictureChoice[]> =>
  ids.length === 0 ? [] : toChoices({ where: { ...usable, id: { in: [...ids] } } });

type Wanted = Pick<Prisma.AssetFindManyArgs, 'where' | 'orderBy' | 'take'>;

/** One without a file that a browser draws whole (it is being prepared) is left out. */
async function toChoices(wanted: Wanted): Promise<PictureChoice[]> {
  const assets = await db().asset.findMany({
    ...wanted,
    select: {
      id: true,
      alt: true,
      isDecorative: true,
      caption: true,
      credit: true,
      width: true,
      height: true,
      focalX: true,
      focalY: true,
      isGraphic: true,
      derivatives: {
        where: { crop: 'original-ratio', mimeType: { in: ['image/webp', 'image/jpeg', 'image/png'] } },
        orderBy: { width: 'asc' },
        select: { hash: true, mimeType: true, width: true },
      },
    },
  });
  return assets.flatMap(({ derivatives, ...asset }) => {
    const smallest = derivatives[0];
    const drawing = derivatives.findLast(({ width }) => width <= drawingWidth) ?? smallest;
    return smallest && drawing
      ? [{ ...asset, thumbnailUrl: fileUrl(smallest), wholeUrl: fileUrl(drawing) }]
      : [];
  });
}
