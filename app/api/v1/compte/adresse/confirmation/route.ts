import { confirmEmailSchema } from '#features/house/accounts/accounts.schema.ts';
import { formStateOf } from '#features/house/accounts/form-state.ts';
import { confirmEmailChange } from '#features/house/accounts/use-cases/change-email.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** The yes of one mailbox to a change of address; the link in the body is the permission. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: confirmEmailSchema,
    auth: 'none',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: ({ input }) => confirmEmailChange({ input }),
    form: {
      done: ({ isDone }, { token }) =>
        withQuery(urls.emailChange(token), { fait: isDone ? 'change' : 'confirme' }),
      refused: (error, { token }) =>
        withQuery(urls.emailChange(typeof token === 'string' ? token : ''), formStateOf(error)),
    },
  }),
});
