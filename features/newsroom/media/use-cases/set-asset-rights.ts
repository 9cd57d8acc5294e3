import { listUsedIds } from '#features/newsroom/media/data/asset-search.queries.ts';
import { mayLicenseAssets } from '#features/newsroom/media/media.policy.ts';
import { setAssetRightsSchema } from '#features/newsroom/media/media.schema.ts';
import { changeAssets } from '#features/newsroom/media/use-cases/change-assets.ts';
import { defineUseCase, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Says what the newspaper may do with one asset or many: what is absent stays, all of them or none. */
export const setAssetRights = defineUseCase({
  name: 'setAssetRights',
  input: setAssetRightsSchema,
  run: ({ actor, input }): Promise<Outcome<{ changed: number }>> =>
    attempt(actor, (open) =>
      changeAssets(open, {
        assetIds: input.assetIds,
        base: input.base,
        valuesFor: () => input.values,
        may: async (assets) => {
          const used = await listUsedIds(open.sql, input.assetIds);
          return mayLicenseAssets(
            actor,
            assets.map(({ id, createdById }) => ({ createdById, isUsed: used.has(id) })),
          );
        },
        action: 'asset.rights',
      }),
    ),
});
