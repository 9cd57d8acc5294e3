import { formTokenSchema } from '#features/comments/comments.schema.ts';
import { issueFormToken } from '#features/comments/use-cases/form-token.ts';
import { done } from '#lib/use-case.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** What the form of a kept page lacks: the moment at which it was shown to somebody. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: formTokenSchema,
    auth: 'none',
    limit: 'apiRead',
    run: ({ input }) => Promise.resolve(done({ formToken: issueFormToken(input.id, new Date()) })),
  }),
});
