import { uploadSchema } from '#features/media/media.schema.ts';
import { finishUpload } from '#features/media/use-cases/send-upload.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** Every part is there: the worker may read. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: uploadSchema,
    auth: 'any',
    limit: 'apiWrite',
    status: 202,
    run: finishUpload,
  }),
});
