import type { PictureChoice } from '#features/newsroom/media/media.ts';
import type { MediaSearch } from '#features/newsroom/media/media.schema.ts';
import { fileUrl } from '#features/newsroom/media/picture-view.ts';
import { problemsForNewStory } from '#features/newsroom/media/rights-days.ts';
import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import { listAssets } from './asset-search.queries.ts';

/** How many pictures the desk is offered at once, newest first; the others are found by `findPictureChoices`. */
const mostChoices = 200;

/** Crops are drawn by hand on a file of about this width. */
const drawingWidth = 960;

/** The pictures that may be used, newest first; those of `chosen` are among them however old they are. */
export async function listPictureChoices(
  chosen: readonly string[] = [],
  now = new Date(),
): Promise<PictureChoice[]> {
  const wanted = { where: usable, orderBy: { createdAt: 'desc' }, take: mostChoices } as const;
  const newest = await toChoices(wanted, now);
  const missing = chosen.filter((id) => newest.every((choice) => choice.id !== id));
  return [...newest, ...(await listChoicesOf(missing, now))];
}

/** One page of what a search of the library finds that may be used. `now` judges the rights. */
export async function findPictureChoices(search: MediaSearch, now: Date): Promise<PictureChoice[]> {
  const { items } = await listAssets({ ...search, nature: 'picture' }, now);
  const choices = await listChoicesOf(
    items.map(({ id }) => id),
    now,
  );
  return items.flatMap(({ id }) => choices.find((choice) => choice.id === id) ?? []);
}

/** One that may be used; null when it is unknown, withdrawn or not ready. */
export const getPictureChoice = async (assetId: string, now = new Date()): Promise<PictureChoice | null> =>
  (await listChoicesOf([assetId], now))[0] ?? null;

const usable = { withdrawnAt: null, kind: 'picture' } as const satisfies Prisma.AssetWhereInput;

const listChoicesOf = async (ids: readonly string[], now: Date): Promise<PictureChoice[]> =>
  ids.length === 0 ? [] : toChoices({ where: { ...usable, id: { in: [...ids] } } }, now);

type Wanted = Pick<Prisma.AssetFindManyArgs, 'where' | 'orderBy' | 'take'>;

/** One without a file that a browser draws whole (it is being prepared) is left out. */
async function toChoices(wanted: Wanted, now: Date): Promise<PictureChoice[]> {
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
      state: true,
      withdrawnAt: true,
      rightsExpireAt: true,
      embargoedUntil: true,
      mostUses: true,
      _count: { select: { publications: true } },
      derivatives: {
        where: { crop: 'original-ratio', mimeType: { in: ['image/webp', 'image/jpeg', 'image/png'] } },
        orderBy: { width: 'asc' },
        select: { hash: true, mimeType: true, width: true },
      },
    },
  });
  return assets.flatMap(
    ({ derivatives, state, withdrawnAt, rightsExpireAt, embargoedUntil, mostUses, _count, ...asset }) => {
      const smallest = derivatives[0];
      const drawing = derivatives.findLast(({ width }) => width <= drawingWidth) ?? smallest;
      if (!smallest || !drawing) return [];
      const rights = { state, withdrawnAt, rightsExpireAt, embargoedUntil, mostUses };
      const problems = problemsForNewStory({ ...rights, stories: _count.publications }, now);
      return [{ ...asset, problems, thumbnailUrl: fileUrl(smallest), wholeUrl: fileUrl(drawing) }];
    },
  );
}
