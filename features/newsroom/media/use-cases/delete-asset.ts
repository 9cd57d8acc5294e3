import { listAssetPlaces } from '#features/newsroom/media/data/asset-uses.queries.ts';
import {
  deleteAsset as deleteRows,
  listOwnFiles,
  lockAssets,
} from '#features/newsroom/media/data/asset.store.ts';
import { fileKey, masterKey, originalKey, withdrawnKey } from '#features/newsroom/media/file-key.ts';
import { isServedMimeType } from '#features/newsroom/media/file-types.ts';
import { mayDeleteAssets } from '#features/newsroom/media/media.policy.ts';
import { assetSchema } from '#features/newsroom/media/media.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { mediaRefusals as words } from '#words/newsroom/media/media-desk.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { StorageArea } from '#server/storage/keeper.ts';
import { storage } from '#server/storage/storage.ts';

type StoredKey = { area: StorageArea; key: string };

/**
 * Takes an asset out of the library with its files. One that is still needed somewhere is refused (`data.places`
 * says where): it can be withdrawn, or its file replaced. Files go once the rows have gone; one that could not be
 * removed is an orphan, and the job that looks for those takes it.
 */
export const deleteAsset = defineUseCase({
  name: 'deleteAsset',
  input: assetSchema,
  may: mayDeleteAssets,
  run: async ({ actor, input: { assetId } }): Promise<Outcome<{ assetId: string }>> => {
    const files: StoredKey[] = [];
    const outcome = await attempt(actor, async (open) => {
      files.length = 0;
      const [asset] = await lockAssets(open.sql, [assetId]);
      if (!asset) return refused('not_found', { detail: words.unknownAsset });
      const places = await listAssetPlaces(open.sql, assetId);
      if (places.length > 0)
        return refused('bad_state', { detail: words.inUse(places.length), data: { places } });
      const derivatives = await listOwnFiles(open.sql, assetId);
      files.push(
        ...derivatives.flatMap(({ hash, mimeType }): StoredKey[] =>
          isServedMimeType(mimeType)
            ? [
                { area: 'public', key: fileKey({ hash, mimeType }) },
                { area: 'private', key: withdrawnKey({ hash, mimeType }) },
              ]
            : [],
        ),
        { area: 'private', key: masterKey(asset.hash) },
        ...(asset.originalHash ? [{ area: 'private' as const, key: originalKey(asset.originalHash) }] : []),
      );
      await deleteRows(open.sql, assetId);
      open.purge({ kind: 'asset', assetId }, { isHard: true });
      await open.journal({
        action: 'asset.delete',
        subjectType: 'asset',
        subjectId: assetId,
        before: { title: asset.title, credit: asset.credit, originalName: asset.originalName },
      });
      return done({ assetId });
    });
    if (outcome.ok) await Promise.allSettled(files.map(({ area, key }) => storage(area).remove(key)));
    return outcome;
  },
});
