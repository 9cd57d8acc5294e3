import { mayEditAssets } from '#features/newsroom/media/media.policy.ts';
import { editAssetSchema } from '#features/newsroom/media/media.schema.ts';
import { changeAssets } from '#features/newsroom/media/use-cases/change-assets.ts';
import { defineUseCase, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * Changes what is said of one asset, field by field: a field that somebody else changed meanwhile is a conflict
 * (`fields` says what they wrote), the others are not. Every page that shows it is dropped.
 */
export const editAsset = defineUseCase({
  name: 'editAsset',
  input: editAssetSchema,
  run: ({ actor, input }): Promise<Outcome<{ changed: number }>> =>
    attempt(actor, (open) =>
      changeAssets(open, {
        assetIds: [input.assetId],
        base: input.base,
        valuesFor: () => input.values,
        may: (assets) => mayEditAssets(actor, assets),
        action: 'asset.edit',
      }),
    ),
});
