import {
  type CropRatio,
  cropRatios,
  type StructuredCrop,
  structuredCropNames,
} from '#features/newsroom/media/crops.ts';
import { getFilmViews } from '#features/newsroom/media/data/film.queries.ts';
import type { PictureView } from '#features/newsroom/media/media.ts';
import { fallbackWidth, type PictureRecord, toPictureView } from '#features/newsroom/media/picture-view.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** The ratios of cards, on pages and on networks. */
export const cardRatios: readonly CropRatio[] = ['3:2', '16:9', 'card'];

/** Of a story's first picture: what its page draws, and what leaves with its address. */
export const leadCrops = [...cropRatios, ...structuredCropNames] as const;

/**
 * SQL for one asset as JSON (a PictureRecord), null when it is withdrawn or absent. `assetId` is the SQL of an id;
 * lists take their pictures along with it instead of asking again, and name the ratios that they draw.
 */
export const pictureJson = (
  assetId: Prisma.Sql,
  ratios: readonly (CropRatio | StructuredCrop)[] = [],
): Prisma.Sql => Prisma.sql`(
  SELECT jsonb_build_object('id', m.id,
    'hash', CASE WHEN m.original_hash IS NULL THEN m.hash END, 'mimeType', m.mime_type, 'width', m.width,
    'height', m.height, 'isGraphic', m.is_graphic,
    'dominantColor', m.dominant_color, 'focalX', m.focal_x, 'focalY', m.focal_y, 'alt', m.alt,
    'isDecorative', m.is_decorative, 'caption', m.caption, 'credit', m.credit,
    'digitalSourceType', m.digital_source_type, 'creator', m.creator, 'copyright', m.copyright,
    'licenceUrl', m.licence_url, 'files', coalesce((
      SELECT jsonb_agg(jsonb_build_object('hash', d.hash, 'mimeType', d.mime_type, 'width', d.width,
        'height', d.height)) FROM asset_derivatives d WHERE d.asset_id = m.id AND d.crop = 'original-ratio'
    ), '[]'::jsonb), 'cropFiles', ${ratios.length === 0 ? Prisma.sql`'[]'::jsonb` : cropFilesJson(ratios)})
  FROM assets m WHERE m.id = ${assetId} AND m.withdrawn_at IS NULL AND m.state = 'ready')`;

const cropFilesJson = (ratios: readonly (CropRatio | StructuredCrop)[]): Prisma.Sql => Prisma.sql`coalesce((
  SELECT jsonb_agg(jsonb_build_object('crop', d.crop, 'region', d.region, 'hash', d.hash, 'mimeType', d.mime_type,
    'width', d.width, 'height', d.height)) FROM asset_derivatives d
  WHERE d.asset_id = m.id AND d.crop = ANY (${[...ratios]}::text[])), '[]'::jsonb)`;

/** What may be shown, by asset id: pictures with every crop, films and sounds. Withdrawn and unknown ones are absent. */
export async function getPictureViews(assetIds: readonly string[]): Promise<Record<string, PictureView>> {
  if (assetIds.length === 0) return {};
  const rows = await db().$queryRaw<{ picture: PictureRecord | null }[]>`
    SELECT ${pictureJson(Prisma.sql`asked.id`, cropRatios)} AS picture FROM unnest(${[...assetIds]}::uuid[]) AS asked(id)`;
  const views: Record<string, PictureView> = Object.fromEntries(
    rows.flatMap(({ picture }) => {
      const view = picture && toPictureView(picture);
      return picture && view ? [[picture.id, view]] : [];
    }),
  );
  const others = assetIds.filter((id) => !Object.hasOwn(views, id));
  return { ...views, ...(await getFilmViews(others)) };
}

/**
 * SQL for a lateral join: `hash` and `mime_type` of the file of an asset that every program draws, as
 * `toPictureView` chooses it (features/newsroom/media/picture-view.ts); no row when nothing of it may be shown. Nearly always
 * that is a JPEG, which the key finds by one look; `LIMIT 1` keeps the planner from reading the library instead.
 */
export const plainFileOf = (assetId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(d.hash, m.hash) AS hash, coalesce(d.mime_type, m.mime_type) AS mime_type
  FROM assets m LEFT JOIN LATERAL (
    (SELECT hash, mime_type FROM asset_derivatives
      WHERE asset_id = m.id AND crop = 'original-ratio' AND region = '0,0,10000,10000' AND mime_type = 'image/jpeg'
        AND width <= ${fallbackWidth} ORDER BY width DESC LIMIT 1)
    UNION ALL
    (SELECT hash, mime_type FROM asset_derivatives
      WHERE asset_id = m.id AND crop = 'original-ratio' AND mime_type LIKE 'image/%'
      ORDER BY mime_type IN ('image/jpeg', 'image/png', 'image/gif') DESC, width <= ${fallbackWidth} DESC,
        CASE WHEN width <= ${fallbackWidth} THEN -width ELSE width END LIMIT 1)
    LIMIT 1) d ON true
  WHERE m.id = ${assetId} AND m.withdrawn_at IS NULL AND m.state = 'ready' AND m.kind = 'picture'
    AND (d.hash IS NOT NULL OR m.original_hash IS NULL) LIMIT 1)`;
