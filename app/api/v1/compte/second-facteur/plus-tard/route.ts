import { z } from 'zod';
import { putOffSecondFactor } from '#features/house/accounts/use-cases/keep-second-factor.ts';
import { formEnds } from '#app/api/v1/compte/second-facteur/form-ends.ts';
import { urls } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** « Plus tard »: a demonstration account is not asked again. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: z.strictObject({}),
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: putOffSecondFactor,
    form: { ...formEnds(''), done: () => urls.desk() },
  }),
});
