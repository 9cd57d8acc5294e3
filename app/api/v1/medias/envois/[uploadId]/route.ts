import { cancelUpload, seeUpload } from '#features/newsroom/media/use-cases/send-upload.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** One upload: which parts are kept and what becomes of it; or give it up. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    operation: seeUpload,
    auth: 'any',
    limit: 'apiRead',
  }),
  DELETE: defineRoute({
    operation: cancelUpload,
    auth: 'any',
    limit: 'apiWrite',
  }),
});
