import { z } from 'zod';
import { askNewPasskey } from '#features/accounts/use-cases/passkeys.ts';
import { bodyBytes } from '#server/limits.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** What a new passkey is to sign. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: z.strictObject({}),
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: askNewPasskey,
  }),
});
