import { getRelatedLinks } from '#features/newsroom/reading/data/published-article.queries.ts';
import { decideReply } from '#features/newsroom/requests/data/reply.store.ts';
import { publishReplySchema } from '#features/newsroom/requests/requests.schema.ts';
import { openReply } from '#features/newsroom/requests/use-cases/open-reply.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { requestProblems as problems } from '#words/newsroom/requests/requests.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Publishes a reply under its article, or links to the article that carries it. */
export const publishReply = defineUseCase({
  name: 'publishReply',
  input: publishReplySchema,
  run: ({ actor, input }): Promise<Outcome<{ replyId: string }>> =>
    attempt(actor, async (open) => {
      const { replyId, placement, linkedArticleId } = input;
      const opened = await openReply(open.sql, { actor, replyId });
      if (!opened.ok) return opened;
      const { reply, isStoryPublic } = opened.value;
      if (reply.status !== 'received') return refused('conflict', { detail: problems.replyDecided });
      if (!isStoryPublic) return refused('bad_state', { detail: problems.storyNotLive });
      if (linkedArticleId === reply.articleId) {
        return refused('invalid', { fields: { linkedArticleId: problems.linkItself } });
      }
      if (linkedArticleId && !(await getRelatedLinks([linkedArticleId]))[linkedArticleId]) {
        return refused('invalid', { fields: { linkedArticleId: problems.linkNotPublic } });
      }
      await decideReply(open, {
        reply,
        decision: { status: 'published', placement, linkedArticleId },
        now: new Date(),
        userId: actor.kind === 'person' ? actor.userId : null,
      });
      await open.journal({
        action: 'reply.publish',
        subjectType: 'article',
        subjectId: reply.articleId,
        after: { replyId, requesterName: reply.requesterName, placement, linkedArticleId },
      });
      return done({ replyId });
    }),
});
