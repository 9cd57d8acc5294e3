import { z } from 'zod';
import { startTotp } from '#features/house/accounts/use-cases/set-up-totp.ts';
import { formEnds } from '#app/api/v1/compte/second-facteur/form-ends.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Begins the set-up of an application of codes; its page shows the secret. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: z.strictObject({}),
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: startTotp,
    form: {
      ...formEnds('application'),
      done: () => withQuery(urls.accountSecondFactor(), { etape: 'application' }),
    },
  }),
});
