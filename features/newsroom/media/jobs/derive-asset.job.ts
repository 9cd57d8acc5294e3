import { z } from 'zod';
import { deriveAsset } from '#features/newsroom/media/use-cases/derive-asset.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

const payloadSchema = z.object({
  assetId: z.uuid(),
  reason: z.enum(['first', 'asked', 'shared', 'rest']).catch('rest'),
  mostLeft: z.int().min(0).optional(),
});

/** Makes the files that an asset's places need: its first ones, else one part of it. */
export const deriveAssetJob: Job = {
  name: 'derive-asset',
  run: async ({ payload, signal }) => {
    const { assetId, ...steps } = payloadSchema.parse(payload);
    const files = await deriveAsset(assetId, { signal, steps });
    if (files > 0) log().info({ assetId, files }, 'files made');
  },
};
