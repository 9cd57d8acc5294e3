import { type AssetKind, type AssetState, mostLookalikeBits } from '#features/newsroom/media/assets.ts';
import type { AssetFields, AssetRights } from '#features/newsroom/media/media.schema.ts';
import type { PictureFile } from '#features/newsroom/media/picture-view.ts';
import { db } from '#server/db/client.ts';

/** An asset whole, as its page of the desk shows it. */
export type DeskAsset = AssetFields &
  AssetRights & {
    id: string;
    kind: AssetKind;
    state: AssetState;
    width: number;
    height: number;
    bytes: number;
    durationMs: number | null;
    isAnimated: boolean;
    focalX: number;
    focalY: number;
    dominantColor: string | null;
    /** Null when no original is kept. */
    original: { name: string; mimeType: string; bytes: number } | null;
    withdrawnAt: Date | null;
    withdrawalReason: string | null;
    folderId: string | null;
    createdById: string | null;
    createdBy: string | null;
    createdAt: Date;
    /** Stories that ever showed it: what `mostUses` bounds. */
    stories: number;
    /** Of a film or a sound: the file that plays; null for a picture, and once withdrawn. */
    film: { hash: string; mimeType: string } | null;
    /** Public files that exist today, by crop and part; empty once withdrawn. */
    files: (PictureFile & { crop: string; region: string })[];
  };

/** One asset; null when there is none. */
export async function getDeskAsset(assetId: string): Promise<DeskAsset | null> {
  const row = await db().asset.findUnique({
    where: { id: assetId },
    include: {
      derivatives: {
        orderBy: [{ crop: 'asc' }, { width: 'asc' }],
        select: { hash: true, mimeType: true, width: true, height: true, crop: true, region: true },
      },
      _count: { select: { publications: true } },
    },
  });
  if (!row) return null;
  const sender = row.createdById
    ? await db().user.findUnique({ where: { id: row.createdById }, select: { name: true } })
    : null;
  const { derivatives, _count, originalHash, originalName, originalMimeType, originalBytes, ...asset } = row;
  const { hash: _, mimeType: __, perceptualHash: ___, ...shown } = asset;
  return {
    ...shown,
    digitalSourceType: row.digitalSourceType as DeskAsset['digitalSourceType'],
    original: originalHash
      ? { name: originalName ?? '', mimeType: originalMimeType ?? '', bytes: originalBytes ?? 0 }
      : null,
    createdBy: sender?.name ?? null,
    stories: _count.publications,
    film: row.kind === 'picture' || row.withdrawnAt ? null : { hash: row.hash, mimeType: row.mimeType },
    files: row.withdrawnAt ? [] : derivatives,
  };
}

/** The asset that was made of a file with this sum (SHA-256, as it was sent): the same file again. */
export async function findByOriginal(
  originalHash: string,
): Promise<{ id: string; title: string | null; credit: string; isWithdrawn: boolean } | null> {
  const found = await db().asset.findUnique({
    where: { originalHash },
    select: { id: true, title: true, credit: true, withdrawnAt: true },
  });
  return (
    found && {
      id: found.id,
      title: found.title,
      credit: found.credit,
      isWithdrawn: found.withdrawnAt !== null,
    }
  );
}

const mostLookalikes = 12;

/** Assets that look like this one, nearest first, with the bits of 64 in which they differ; without itself. */
export const listLookalikes = (assetId: string): Promise<{ id: string; bits: number }[]> => db().$queryRaw`
  SELECT near.id, near.bits FROM (
    SELECT m.id, bit_count((m.perceptual_hash # own.perceptual_hash)::bit(64))::int AS bits
    FROM assets own JOIN assets m ON m.id <> own.id
    WHERE own.id = ${assetId}::uuid AND m.perceptual_hash IS NOT NULL) near
  WHERE near.bits <= ${mostLookalikeBits} ORDER BY near.bits, near.id DESC LIMIT ${mostLookalikes}`;

/** The words that assets are filed under, most used first, that begin with these letters. */
export const listKeywords = (beginning: string): Promise<{ word: string; assets: number }[]> =>
  db().$queryRaw`
    SELECT word, count(*)::int AS assets FROM assets, unnest(keywords) AS word
    WHERE starts_with(lower(plain_name(word)), lower(plain_name(${beginning})))
    GROUP BY word ORDER BY 2 DESC, 1 LIMIT 20`;
