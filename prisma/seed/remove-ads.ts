import { announceAds } from '#features/ads/campaigns/data/announce-ads.ts';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { isServedMimeType } from '#features/newsroom/media/file-types.ts';
import { storage } from '#server/storage/storage.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type AdFile = { hash: string; mimeType: string };

/**
 * Takes marked creatives, campaigns and advertisers away with what was counted and complained of them; returns the
 * files that nothing names any more. What the newspaper put its own work into stays and loses the mark.
 */
export async function deleteAds(sql: Sql): Promise<AdFile[]> {
  const creatives = await sql.adCreative.findMany({
    where: { isDemo: true },
    select: { id: true, files: { select: { hash: true, mimeType: true } } },
  });
  const creativeId = { in: creatives.map(({ id }) => id) };
  await sql.adSum.deleteMany({ where: { creativeId } });
  await sql.adComplaint.deleteMany({ where: { creativeId } });
  await sql.adCreative.deleteMany({ where: { id: creativeId } });
  await sql.adCampaign.deleteMany({ where: { isDemo: true, creatives: { none: {} } } });
  await sql.advertiser.deleteMany({ where: { isDemo: true, campaigns: { none: {} } } });
  await sql.adCampaign.updateMany({ where: { isDemo: true }, data: { isDemo: false } });
  await sql.advertiser.updateMany({ where: { isDemo: true }, data: { isDemo: false } });
  await announceAds(sql);
  const files = creatives.flatMap((creative) => creative.files);
  const kept = await sql.adFile.findMany({
    where: { hash: { in: files.map(({ hash }) => hash) } },
    select: { hash: true },
  });
  const keptHashes = new Set(kept.map(({ hash }) => hash));
  return files.filter(({ hash }) => !keptHashes.has(hash));
}

export async function removeAdFiles(files: readonly AdFile[]): Promise<void> {
  for (const { hash, mimeType } of files)
    if (isServedMimeType(mimeType)) await storage().remove(fileKey({ hash, mimeType }));
}
