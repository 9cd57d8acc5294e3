import { deletionSchema } from '#features/office/personal-data/personal-data.schema.ts';
import { requestDeletion } from '#features/office/personal-data/use-cases/request-deletion.ts';
import { deletionEnds } from '#app/api/v1/compte/suppression/deletion-ends.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Asks for the deletion of my account. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: deletionSchema,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    status: 202,
    run: ({ actor, input: { texts, currentPassword } }) =>
      requestDeletion({ actor, input: { texts, currentPassword } }),
    form: { ...deletionEnds('suppression'), keeps: ['texts'] },
  }),
});
