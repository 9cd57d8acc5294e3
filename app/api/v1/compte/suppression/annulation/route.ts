import { z } from 'zod';
import { cancelDeletion } from '#features/office/personal-data/use-cases/cancel-deletion.ts';
import { deletionEnds } from '#app/api/v1/compte/suppression/deletion-ends.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Keeps my account after all. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: z.strictObject({}),
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: ({ actor }) => cancelDeletion({ actor }),
    form: deletionEnds('retour'),
  }),
});
