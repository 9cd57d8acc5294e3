import { z } from 'zod';
import { deriveAsset } from '#features/media/use-cases/derive-asset.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

const payloadSchema = z.object({ assetId: z.uuid() });

/** Makes the files that an asset's places need. */
export const deriveAssetJob: Job = {
  name: 'derive-asset',
  run: async ({ payload, signal }) => {
    const { assetId } = payloadSchema.parse(payload);
    const files = await deriveAsset(assetId, signal);
    if (files > 0) log().info({ assetId, files }, 'files made');
  },
};
