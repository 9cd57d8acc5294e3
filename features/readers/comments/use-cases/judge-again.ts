import { z } from 'zod';
import { lockComment } from '#features/readers/comments/data/comment.store.ts';
import {
  getCommentAuthor,
  getCommentedArticle,
  getHeldForJudging,
  type HeldForJudging,
} from '#features/readers/comments/data/posting.queries.ts';
import { insertVerdict } from '#features/readers/comments/data/posting.store.ts';
import { judge } from '#features/readers/spam-filter/pipeline.ts';
import type { Candidate, JudgePorts, Reason, Verdict } from '#features/readers/spam-filter/verdict.ts';
import { seenBefore } from '#features/readers/comments/use-cases/candidate.ts';
import { judgePorts, readFigures } from '#features/readers/comments/use-cases/judge-ports.ts';
import { settleHeld } from '#features/readers/comments/use-cases/settle-held.ts';
import { queueRecheck } from '#features/readers/comments/use-cases/tell-akismet.ts';
import { systemActor } from '#lib/actor.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { transaction, type Transaction } from '#server/transaction/transaction.ts';

const kind = 'comment.judge-again';
/** What failed is seldom well again at once. */
const firstWaitMs = 60_000;
const payloadSchema = z.object({ commentId: z.uuid() });

/** Akismet has its own way of being asked again. */
const hasFailed = ({ step, isFailure }: Reason): boolean => isFailure === true && step !== 'akismet';

/** A step failed: the comment waits because nobody knows what it would have said, and the worker asks again. */
export async function queueJudgingAgain(
  { outbox }: Pick<Transaction, 'outbox'>,
  { commentId, reasons }: { commentId: string; reasons: Verdict['reasons'] },
): Promise<void> {
  if (!reasons.some(hasFailed)) return;
  await outbox({ kind, payload: { commentId }, availableAt: new Date(Date.now() + firstWaitMs) });
}

/** Thrown so that the outbox tries again, later each time; after its last try the comment waits for people. */
class StillFailing extends Error {}

/** Walks the pipeline again. What was decided, mended or taken back meanwhile is left alone. */
export const judgeAgainHandler: OutboxHandler = {
  kind,
  deliver: async ({ payload }) => {
    const { commentId } = payloadSchema.parse(payload);
    const verdict = await judgeHeld(commentId);
    if (!verdict) return undefined;
    const failed = verdict.reasons.filter(hasFailed).map(({ step }) => step);
    if (failed.length > 0) throw new StillFailing(`checks failed again: ${failed.join(', ')}`);
    await apply(commentId, verdict);
    return undefined;
  },
};

type Judged = Verdict & { text: string };

async function judgeHeld(commentId: string): Promise<Judged | null> {
  const held = await getHeldForJudging(commentId);
  const article = held && (await getCommentedArticle(held.articleId));
  if (!article) return null;
  const candidate = await toCandidate(held);
  if (!candidate) return null;
  const ports: JudgePorts = {
    ...judgePorts(article, commentId),
    // It came in while the conversation was open, and took its turn then.
    whyClosed: () => Promise.resolve(null),
    takeTurn: () => Promise.resolve(0),
  };
  return { ...(await judge(candidate, ports)), text: held.text };
}

async function toCandidate({ authorId, isOfNewsroom, ...held }: HeldForJudging): Promise<Candidate | null> {
  const { refusals, token } = await readFigures();
  const author = await getCommentAuthor(authorId, { articleId: held.articleId, days: refusals.days });
  if (!author) return null;
  const { isConfirmed: _confirmed, isSigning: _signing, ...known } = author;
  const formToken = seenBefore(held.submittedAt, token);
  return { ...held, author: { ...known, isStaff: isOfNewsroom }, honeypot: '', formToken };
}

const apply = (commentId: string, { text, ...verdict }: Judged): Promise<void> =>
  transaction(systemActor('vérifications'), async (open) => {
    const held = await lockComment(open.sql, commentId);
    if (held?.status !== 'waiting' || held.text !== text) return;
    await insertVerdict(open.sql, commentId, verdict);
    await queueRecheck(open, { commentId, reasons: verdict.reasons });
    await settleHeld(open, held, verdict);
  });
