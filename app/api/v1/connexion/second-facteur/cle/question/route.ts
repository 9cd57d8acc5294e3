import { z } from 'zod';
import { askPasskey } from '#features/house/accounts/use-cases/passkeys.ts';
import { clientOf } from '#server/auth/client.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** What a passkey is to sign, for the session that waits for its second factor. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: z.strictObject({}),
    auth: 'none',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: ({ request }) => askPasskey({ input: { client: clientOf(request) } }),
  }),
});
