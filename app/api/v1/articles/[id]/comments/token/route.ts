import { formTokenSchema } from '#features/readers/comments/comments.schema.ts';
import { issueFormToken } from '#features/readers/comments/use-cases/form-token.ts';
import { whyBarred } from '#features/readers/comments/use-cases/why-barred.ts';
import { done } from '#lib/use-case.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** What the form of a kept page lacks: the moment at which it was shown to somebody, and whether they may write. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: formTokenSchema,
    auth: 'any',
    limit: 'apiRead',
    run: async ({ actor, input }) => {
      const now = new Date();
      const barred = actor.kind === 'person' ? await whyBarred(actor.userId, now) : null;
      return done({ formToken: issueFormToken(input.id, now), ...(barred !== null && { barred }) });
    },
  }),
});
