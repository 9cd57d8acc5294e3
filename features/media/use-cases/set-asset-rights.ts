import type { z } from 'zod';
import { mayLicenseAssets } from '#features/media/media.policy.ts';
import type { setAssetRightsSchema } from '#features/media/media.schema.ts';
import { changeAssets } from '#features/media/use-cases/change-assets.ts';
import type { UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/attempt.ts';

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
      may: () => mayLicenseAssets(actor),
      action: 'asset.rights',
    }),
  );
