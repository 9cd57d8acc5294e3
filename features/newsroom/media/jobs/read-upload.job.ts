import { z } from 'zod';
import { readUpload } from '#features/newsroom/media/use-cases/read-upload.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

const payloadSchema = z.object({ uploadId: z.uuid() });

/** Reads a file that has arrived whole. */
export const readUploadJob: Job = {
  name: 'read-upload',
  run: async ({ payload, signal }) => {
    const { uploadId } = payloadSchema.parse(payload);
    const became = await readUpload(uploadId, signal);
    if (became) log().info({ uploadId, became }, 'upload read');
  },
};
