import { signUpSchema } from '#features/house/accounts/accounts.schema.ts';
import { formStateOf } from '#features/house/accounts/form-state.ts';
import { requestSignUp } from '#features/house/accounts/use-cases/request-sign-up.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { signUpCookie } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** A reader asks for an account; what follows is in the mail, whether the address has one or not. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: signUpSchema,
    auth: 'none',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    status: 202,
    run: ({ input: { name, email, password, suite }, request }) =>
      requestSignUp({ input: { name, email, password, suite, addressPrefix: request.addressPrefix } }),
    body: () => ({ isSent: true }),
    cookies: ({ browserSecret }) => [signUpCookie(browserSecret)],
    form: {
      done: () => withQuery(urls.signUp(), { fait: 'envoye' }),
      refused: (error, raw) =>
        withQuery(urls.signUp(), { ...formStateOf(error), suite: toOwnPath(raw['suite']) ?? undefined }),
      keeps: ['name', 'email', 'age'],
    },
  }),
});
