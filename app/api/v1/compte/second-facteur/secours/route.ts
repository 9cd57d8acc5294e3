import { z } from 'zod';
import { renewRecoveryCodes } from '#features/house/accounts/use-cases/keep-second-factor.ts';
import { formEnds } from '#app/api/v1/compte/second-facteur/form-ends.ts';
import { recoveryCodesCookie } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** New recovery codes in place of the old ones. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: z.strictObject({}),
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: renewRecoveryCodes,
    cookies: ({ recoveryCodes }) => [recoveryCodesCookie(recoveryCodes)],
    form: formEnds('secours'),
  }),
});
