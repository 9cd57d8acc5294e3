import { uploadSchema } from '#features/newsroom/media/media.schema.ts';
import { cancelUpload, seeUpload } from '#features/newsroom/media/use-cases/send-upload.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** One upload: which parts are kept and what becomes of it; or give it up. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: uploadSchema,
    auth: 'any',
    limit: 'apiRead',
    run: seeUpload,
  }),
  DELETE: defineRoute({
    input: uploadSchema,
    auth: 'any',
    limit: 'apiWrite',
    run: cancelUpload,
  }),
});
