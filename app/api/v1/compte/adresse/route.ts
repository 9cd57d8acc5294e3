import { changeEmailSchema } from '#features/house/accounts/accounts.schema.ts';
import { requestEmailChange } from '#features/house/accounts/use-cases/change-email.ts';
import { profileEnds } from '#app/api/v1/compte/profile-ends.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Another address for my account: both mailboxes are asked. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: changeEmailSchema,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    status: 202,
    run: ({ actor, input, request }) =>
      requestEmailChange({ actor, input: { ...input, addressPrefix: request.addressPrefix } }),
    form: { ...profileEnds('adresse'), keeps: ['email'] },
  }),
});
