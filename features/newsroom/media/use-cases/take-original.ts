import type { z } from 'zod';
import { lockAssets } from '#features/newsroom/media/data/asset.store.ts';
import { originalKey } from '#features/newsroom/media/file-key.ts';
import { mayDownloadOriginals } from '#features/newsroom/media/media.policy.ts';
import type { assetSchema } from '#features/newsroom/media/media.schema.ts';
import { done, forbidden, refused, type UseCase } from '#lib/use-case.ts';
import { mediaRefusals as words } from '#words/newsroom/media/media-desk.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { storage } from '#server/storage/storage.ts';

/** What the private area holds under `key`; `name` is the sender's own, for the download alone. */
export type Original = { key: string; name: string; mimeType: string; bytes: number };

/**
 * Lets somebody have the file as it was sent, position and all. The line of the journal is written before a byte
 * leaves; the answer names the file, and whoever serves it never shows it in a page.
 */
export const takeOriginal: UseCase<z.output<typeof assetSchema>, Original> = ({
  actor,
  input: { assetId },
}) =>
  attempt(actor, async (open) => {
    const permission = mayDownloadOriginals(actor);
    if (!permission.allowed) return forbidden(permission);
    const [asset] = await lockAssets(open.sql, [assetId]);
    if (!asset) return refused('not_found', { detail: words.unknownAsset });
    const key = asset.originalHash && originalKey(asset.originalHash);
    const bytes = key ? await storage('private').size(key) : null;
    if (!key || bytes === null) return refused('not_found', { detail: words.noOriginal });
    await open.journal({
      action: 'asset.take_original',
      subjectType: 'asset',
      subjectId: assetId,
      after: { originalName: asset.originalName },
    });
    return done({
      key,
      bytes,
      name: asset.originalName ?? assetId,
      mimeType: asset.originalMimeType ?? 'application/octet-stream',
    });
  });
