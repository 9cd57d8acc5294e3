import type { z } from 'zod';
import type { CommentStatus } from '#features/readers/comments/comments.ts';
import { mayEditComment } from '#features/readers/comments/comments.policy.ts';
import type { editCommentSchema } from '#features/readers/comments/comments.schema.ts';
import { tidyComment } from '#features/readers/comments/comment-typing.ts';
import { lockComment, updateHeldComment } from '#features/readers/comments/data/comment.store.ts';
import { writeOutline } from '#features/readers/spam-filter/data/outline.store.ts';
import {
  getCommentAuthor,
  getCommentedArticle,
  getPlacedComment,
} from '#features/readers/comments/data/posting.queries.ts';
import { insertVerdict } from '#features/readers/comments/data/posting.store.ts';
import { toFingerprint } from '#features/readers/spam-filter/near-duplicates.ts';
import { judge } from '#features/readers/spam-filter/pipeline.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';
import { queueJudgingAgain } from '#features/readers/comments/use-cases/judge-again.ts';
import { judgePorts, readFigures } from '#features/readers/comments/use-cases/judge-ports.ts';
import { queueRecheck } from '#features/readers/comments/use-cases/tell-akismet.ts';
import { whyBarred } from '#features/readers/comments/use-cases/why-barred.ts';
import { type Sender, seenBefore, toCandidate } from '#features/readers/comments/use-cases/candidate.ts';
import { sealConnection } from '#features/house/retention/use-cases/seal-records.ts';
import type { Actor } from '#lib/actor.ts';
import { done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { commentRefusals as words } from '#words/readers/comments/comments.ts';
import { attempt } from '#server/transaction/attempt.ts';

type EditCall = { actor: Actor; input: z.output<typeof editCommentSchema>; sender: Sender; now?: Date };
type Edited = { id: string; status: CommentStatus; sentence: string };

/**
 * Somebody mends what they wrote, for five minutes. The new words are checked as the first ones were: what would have
 * waited waits now, and what would have been refused changes nothing.
 */
export async function editComment({
  actor,
  input,
  sender,
  now = new Date(),
}: EditCall): Promise<Outcome<Edited>> {
  const placed = await getPlacedComment(input.id);
  const article = placed && (await getCommentedArticle(placed.articleId));
  if (!placed || !article) return refused('not_found', { detail: words.noComment });
  const barred = actor.kind === 'person' ? await whyBarred(actor.userId, now) : null;
  if (barred !== null) return refused('bad_state', { detail: barred });
  const { refusals, token } = await readFigures();
  const author =
    actor.kind === 'person'
      ? await getCommentAuthor(actor.userId, { articleId: article.id, days: refusals.days })
      : null;
  const permission = mayEditComment(actor, placed, now);
  if (!permission.allowed) return forbidden(permission);
  if (!author) return refused('not_signed_in', { detail: words.signIn });
  const text = tidyComment(input.text);
  const candidate = toCandidate({
    actor,
    author,
    articleId: article.id,
    text,
    sender,
    replyToId: placed.threadId === placed.id ? null : placed.threadId,
    honeypot: '',
    // Its own page was shown to whoever wrote it, who is signed in: there is nothing for a token to prove.
    formToken: seenBefore(now, token),
    now,
  });
  const verdict = await judge(candidate, judgePorts(article, input.id));
  const { sentence, retryAfterSeconds } = verdict;
  if (retryAfterSeconds !== undefined)
    return refused('too_many_requests', { detail: sentence, data: { retryAfterSeconds } });
  if (verdict.outcome === 'refused')
    return refused('invalid', { detail: sentence, fields: { text: sentence } });
  return attempt(actor, async (open) => {
    const held = await lockComment(open.sql, input.id);
    if (!held) return refused('not_found', { detail: words.noComment });
    const still = mayEditComment(actor, held, now);
    if (!still.allowed) return forbidden(still);
    // A moderator's yes to the words of before is no yes to these.
    const status = held.awaitsConfirmation ? 'waiting' : verdict.outcome;
    if (held.text !== text) await updateHeldComment(open, held, { text, status, editedAt: now });
    await insertVerdict(open.sql, held.id, verdict);
    await queueRecheck(open, { commentId: held.id, reasons: verdict.reasons });
    await queueJudgingAgain(open, { commentId: held.id, reasons: verdict.reasons });
    await writeOutline(open.sql, held.id, toFingerprint(readText(text).words));
    const sent = { userId: author.id, commentId: held.id, connection: sender.connection, at: now };
    await sealConnection(open, { operation: 'comment_edit', ...sent });
    await open.journal({
      action: 'comment.edit',
      subjectType: 'comment',
      subjectId: held.id,
      before: { status: held.status, text: held.text },
      after: { status, text },
    });
    return done({ id: held.id, status, sentence });
  });
}
