import { z } from 'zod';
import { formStateOf } from '#features/house/accounts/form-state.ts';
import { requestExport } from '#features/office/personal-data/use-cases/request-export.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Asks for a copy of my data. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: z.strictObject({}),
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    status: 202,
    run: ({ actor }) => requestExport({ actor }),
    form: {
      done: () => withQuery(urls.ownData(), { fait: 'copie' }),
      // Why not stands on the page already: how far the copy is, or when another may be asked for.
      refused: (error) =>
        error.code === 'not_signed_in'
          ? urls.signIn(urls.ownData())
          : withQuery(urls.ownData(), error.code === 'bad_state' ? {} : formStateOf(error)),
    },
  }),
});
