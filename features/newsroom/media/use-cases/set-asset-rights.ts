import type { z } from 'zod';
import { listUsedIds } from '#features/newsroom/media/data/asset-search.queries.ts';
import { mayLicenseAssets } from '#features/newsroom/media/media.policy.ts';
import type { setAssetRightsSchema } from '#features/newsroom/media/media.schema.ts';
import { changeAssets } from '#features/newsroom/media/use-cases/change-assets.ts';
import type { UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Says what the newspaper may do with one asset or many: what is absent stays, all of them or none. */
export const setAssetRights: UseCase<z.output<typeof setAssetRightsSchema>, { changed: number }> = ({
  actor,
  input,
}) =>
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
  );
