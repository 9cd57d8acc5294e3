import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { insertReply } from '#features/newsroom/requests/data/reply.store.ts';
import { replyDueAt } from '#features/newsroom/requests/requests.ts';
import { receiveReplySchema } from '#features/newsroom/requests/requests.schema.ts';
import { dateAndClock, iso } from '#lib/dates.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { requestNotices, requestProblems as problems } from '#words/newsroom/requests/requests.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { noticeEntry } from '#server/http/notice.ts';

type Received = { replyId: string; dueAt: string };

/** Writes down a request for a right of reply; three days run from its reception, and the section's editors hear of it. */
export const receiveReply = defineUseCase({
  name: 'receiveReply',
  input: receiveReplySchema,
  run: ({ actor, input }): Promise<Outcome<Received>> =>
    attempt(actor, async (open) => {
      const { articleId, requesterName, requesterContact, text } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'see' });
      if (!opened.ok) return opened;
      const { article, working, facts } = opened.value;
      if (!article.firstPublishedAt) return refused('bad_state', { detail: problems.neverPublic });
      const receivedAt = new Date(input.receivedAt);
      if (receivedAt.getTime() > Date.now()) {
        return refused('invalid', { fields: { receivedAt: problems.receivedLater } });
      }
      const dueAt = replyDueAt(receivedAt);
      const userId = actor.kind === 'person' ? actor.userId : null;
      const replyId = await insertReply(open.sql, {
        articleId,
        requesterName,
        requesterContact,
        receivedAt,
        dueAt,
        text,
        createdById: userId,
      });
      await open.journal({
        action: 'reply.receive',
        subjectType: 'article',
        subjectId: articleId,
        after: { replyId, requesterName, receivedAt: iso(receivedAt), dueAt: iso(dueAt) },
      });
      const { headline } = working.fields;
      await open.outbox(
        noticeEntry({
          to: { kind: 'section_editors', sectionPath: [...facts.sectionPath] },
          exceptUserIds: userId ? [userId] : [],
          words: requestNotices.replyReceived({
            headline,
            requester: requesterName,
            due: dateAndClock(dueAt),
          }),
          path: urls.deskRequest(replyId),
        }),
      );
      return done({ replyId, dueAt: iso(dueAt) });
    }),
});
