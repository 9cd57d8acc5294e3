import { voteRefusedAnchor } from '#features/readers/comments/comments.ts';
import { findThread } from '#features/readers/comments/use-cases/find-thread.ts';
import { takeVoteBack, voteOnComment } from '#features/readers/comments/use-cases/vote-on-comment.ts';
import { urls } from '#lib/urls.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** The comment in its thread's own page, where the vote shows. */
const backTo = async (id: string): Promise<string> => (await findThread(id)) ?? urls.home();
const idIn = (request: Request): string => new URL(request.url).pathname.split('/').at(-2) ?? '';

/** « Utile »: said once by each, and taken back. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: voteOnComment,
    auth: 'any',
    form: {
      done: ({ id }) => backTo(id),
      refused: async (error, _raw, request) => {
        const back = await backTo(idIn(request));
        if (error.code === 'not_signed_in') return urls.signIn(back);
        return `${back.split('#')[0]}#${voteRefusedAnchor}`;
      },
    },
  }),
  DELETE: defineRoute({
    operation: takeVoteBack,
    auth: 'any',
    limit: 'apiWrite',
  }),
});
