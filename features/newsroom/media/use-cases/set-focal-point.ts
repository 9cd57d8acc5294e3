import { lockAssets, updateAsset } from '#features/newsroom/media/data/asset.store.ts';
import { queueFiles } from '#features/newsroom/media/data/intake.store.ts';
import { mayEditAssets } from '#features/newsroom/media/media.policy.ts';
import { setFocalPointSchema } from '#features/newsroom/media/media.schema.ts';
import { defineUseCase, done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { mediaRefusals as words } from '#words/newsroom/media/media-desk.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * Says what must stay in view. Every automatic crop follows: its files are asked of the worker in the same
 * transaction, and pages are dropped now and once more when they are there.
 */
export const setFocalPoint = defineUseCase({
  name: 'setFocalPoint',
  input: setFocalPointSchema,
  run: ({ actor, input: { assetId, focalX, focalY } }): Promise<Outcome<{ assetId: string }>> =>
    attempt(actor, async (open) => {
      const assets = await lockAssets(open.sql, [assetId]);
      const permission = mayEditAssets(actor, assets);
      if (!permission.allowed) return forbidden(permission);
      const [asset] = assets;
      if (!asset) return refused('not_found', { detail: words.unknownAsset });
      if (asset.focalX === focalX && asset.focalY === focalY) return done({ assetId });
      await updateAsset(open.sql, assetId, { focalX, focalY });
      await queueFiles(open.sql, assetId, { reason: 'asked' });
      open.purge({ kind: 'asset', assetId });
      await open.journal({
        action: 'asset.focal_point',
        subjectType: 'asset',
        subjectId: assetId,
        before: { focalX: asset.focalX, focalY: asset.focalY },
        after: { focalX, focalY },
      });
      return done({ assetId });
    }),
});
