import { z } from 'zod';
import { beginUpload, seeUploads } from '#features/newsroom/media/use-cases/send-upload.ts';
import { isUploadOver } from '#features/newsroom/media/uploads.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Files on their way into the library: announce one, or see one's own. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: z.object({}),
    auth: 'any',
    limit: 'apiRead',
    run: seeUploads,
  }),
  POST: defineRoute({
    operation: beginUpload,
    auth: 'any',
    limit: 'apiWrite',
    status: ({ state }) => (isUploadOver(state) ? 200 : 201),
  }),
});
