import { z } from 'zod';
import { settleFiles } from '#features/newsroom/media/use-cases/settle-files.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

const payloadSchema = z.object({ files: z.array(z.object({ hash: z.string(), mimeType: z.string() })) });

/** Withdraws, gives back or takes away files of the public area, as the database says. */
export const settleFilesJob: Job = {
  name: 'settle-files',
  run: async ({ payload }) => {
    const moved = await settleFiles(payloadSchema.parse(payload).files);
    if (moved > 0) log().info({ files: moved }, 'files settled');
  },
};
