import { addPasskey } from '#features/house/accounts/use-cases/passkeys.ts';
import { recoveryCodesCookie } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Keeps a passkey that signed what this session was asked. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: addPasskey,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    status: 201,
    body: () => ({ isAdded: true }),
    cookies: ({ recoveryCodes }) => (recoveryCodes ? [recoveryCodesCookie(recoveryCodes)] : []),
  }),
});
