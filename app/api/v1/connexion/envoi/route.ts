import { mailedLinkSchema } from '#features/house/accounts/accounts.schema.ts';
import { formStateOf } from '#features/house/accounts/form-state.ts';
import { requestAccountLink } from '#features/house/accounts/use-cases/request-account-link.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** The page on which a link is asked for. */
const pageOf = (purpose: unknown, suite: unknown): string =>
  purpose === 'mot-de-passe' ? urls.forgottenPassword() : urls.signInLinks(toOwnPath(suite) ?? undefined);

/** A link by mail, to sign in or to choose another password: the same answer for every address. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: mailedLinkSchema,
    auth: 'none',
    bodyBytes: bodyBytes.account,
    status: 202,
    run: ({ input, request }) =>
      requestAccountLink({ input: { ...input, addressPrefix: request.addressPrefix } }),
    form: {
      done: (_value, { purpose, suite }) => withQuery(pageOf(purpose, suite), { fait: 'envoye' }),
      refused: (error, { purpose, suite }) => withQuery(pageOf(purpose, suite), formStateOf(error)),
      keeps: ['email'],
    },
  }),
});
