import { finishUpload } from '#features/newsroom/media/use-cases/send-upload.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Every part is there: the worker may read. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: finishUpload,
    auth: 'any',
    limit: 'apiWrite',
    status: 202,
  }),
});
