import type { z } from 'zod';
import { mayEditAssets } from '#features/newsroom/media/media.policy.ts';
import type { editAssetSchema } from '#features/newsroom/media/media.schema.ts';
import { changeAssets } from '#features/newsroom/media/use-cases/change-assets.ts';
import type { UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * Changes what is said of one asset, field by field: a field that somebody else changed meanwhile is a conflict
 * (`fields` says what they wrote), the others are not. Every page that shows it is dropped.
 */
export const editAsset: UseCase<z.output<typeof editAssetSchema>, { changed: number }> = ({ actor, input }) =>
  attempt(actor, (open) =>
    changeAssets(open, {
      assetIds: [input.assetId],
      base: input.base,
      valuesFor: () => input.values,
      may: (assets) => mayEditAssets(actor, assets),
      action: 'asset.edit',
    }),
  );
