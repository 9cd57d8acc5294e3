import { followQueueSchema } from '#features/readers/comments/comments.schema.ts';
import { followQueue } from '#features/readers/moderation/use-cases/follow-queue.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Which comment a moderator reads, and what has changed around those that their window shows. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: followQueueSchema,
    auth: 'session',
    limit: 'deskPresence',
    run: ({ actor, input }) => followQueue({ actor, input }),
  }),
});
