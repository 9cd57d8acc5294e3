import { correctReport } from '#features/newsroom/requests/use-cases/correct-report.ts';
import { dismissReport } from '#features/newsroom/requests/use-cases/dismiss-report.ts';
import { publishReply } from '#features/newsroom/requests/use-cases/publish-reply.ts';
import { receiveReply } from '#features/newsroom/requests/use-cases/receive-reply.ts';
import { refuseReply } from '#features/newsroom/requests/use-cases/refuse-reply.ts';
import { reopenReply } from '#features/newsroom/requests/use-cases/reopen-reply.ts';
import { reopenReport } from '#features/newsroom/requests/use-cases/reopen-report.ts';
import type { ArticleCall } from '#tests/rights/article-call.ts';

const anHourAgo = new Date(Date.now() - 60 * 60 * 1000).toISOString();

/** Use cases over what people outside ask of one article. */
export const requestCalls: readonly ArticleCall[] = [
  {
    useCase: 'receive-reply',
    verb: 'see',
    call: (actor, { articleId }) =>
      receiveReply({
        actor,
        input: {
          articleId,
          requesterName: 'La mairie',
          requesterContact: null,
          receivedAt: anHourAgo,
          text: 'Non.',
        },
      }),
  },
  {
    useCase: 'publish-reply',
    verb: 'answer',
    call: (actor, { replyId }) =>
      publishReply({ actor, input: { replyId, placement: 'under_article', linkedArticleId: null } }),
  },
  {
    useCase: 'refuse-reply',
    verb: 'answer',
    call: (actor, { replyId }) => refuseReply({ actor, input: { replyId, reason: 'Non.' } }),
  },
  {
    useCase: 'reopen-reply',
    verb: 'answer',
    call: (actor, { replyId }) => reopenReply({ actor, input: { replyId } }),
  },
  {
    useCase: 'correct-report',
    verb: 'correct',
    call: (actor, { reportId }) =>
      correctReport({
        actor,
        input: { reportId, type: 'correction', placement: 'after_body', text: 'Une date.' },
      }),
  },
  {
    useCase: 'dismiss-report',
    verb: 'correct',
    call: (actor, { reportId }) => dismissReport({ actor, input: { reportId, reason: null } }),
  },
  {
    useCase: 'reopen-report',
    verb: 'correct',
    call: (actor, { reportId }) => reopenReport({ actor, input: { reportId } }),
  },
];
