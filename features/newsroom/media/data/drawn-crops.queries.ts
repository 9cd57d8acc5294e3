import { type CropRatio, type Crops, type Region, regionKey } from '#features/newsroom/media/crops.ts';
import { queueFiles } from '#features/newsroom/media/data/intake.store.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Has the files made of the parts that these uses draw by hand, where there are none yet: asked as soon as a text or
 * a front is saved, so that they stand when it goes out. A part that is there costs one look.
 */
export async function askForCrops(
  sql: Sql,
  uses: readonly { assetId: string; crops?: Crops | null | undefined }[],
): Promise<void> {
  const drawn = uses.flatMap(({ assetId, crops }) =>
    Object.entries(crops ?? {}).map(([crop, region]) => ({
      assetId,
      crop: crop as CropRatio,
      region: regionKey(region as Region),
    })),
  );
  if (drawn.length === 0) return;
  const missing = await sql.$queryRaw<{ assetId: string }[]>`
    SELECT DISTINCT asked.asset_id AS "assetId"
    FROM unnest(${drawn.map(({ assetId }) => assetId)}::uuid[], ${drawn.map(({ crop }) => crop)}::text[],
      ${drawn.map(({ region }) => region)}::text[]) AS asked(asset_id, crop, region)
    JOIN assets m ON m.id = asked.asset_id AND NOT m.is_graphic
    WHERE NOT EXISTS (SELECT 1 FROM asset_derivatives d
      WHERE d.asset_id = asked.asset_id AND d.crop = asked.crop AND d.region = asked.region)`;
  for (const { assetId } of missing) await queueFiles(sql, assetId, { reason: 'asked' });
}
