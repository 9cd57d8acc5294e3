import type { z } from 'zod';
import type { CommentStatus } from '#features/readers/comments/comments.ts';
import type { postCommentSchema } from '#features/readers/comments/comments.schema.ts';
import { tidyComment } from '#features/readers/comments/comment-typing.ts';
import { insertComment } from '#features/readers/comments/data/comment.store.ts';
import { writeOutline } from '#features/readers/spam-filter/data/outline.store.ts';
import {
  type CommentAuthor,
  type CommentedArticle,
  getCommentAuthor,
  getCommentedArticle,
} from '#features/readers/comments/data/posting.queries.ts';
import {
  deleteKeptText,
  findSameComment,
  getAnswered,
  insertOrigin,
  insertVerdict,
  lockAuthor,
  takeFormToken,
} from '#features/readers/comments/data/posting.store.ts';
import type { ModerationFigures } from '#features/readers/spam-filter/moderation-settings.ts';
import { isRefusedAsSpam } from '#features/readers/spam-filter/judging-steps.ts';
import { toFingerprint } from '#features/readers/spam-filter/near-duplicates.ts';
import { judge } from '#features/readers/spam-filter/pipeline.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';
import type { Candidate, Verdict } from '#features/readers/spam-filter/verdict.ts';
import { seenBefore, type Sender, toCandidate } from '#features/readers/comments/use-cases/candidate.ts';
import { announceComment } from '#features/readers/comments/use-cases/announce-comment.ts';
import { readFormToken } from '#features/readers/comments/use-cases/form-token.ts';
import { queueJudgingAgain } from '#features/readers/comments/use-cases/judge-again.ts';
import { judgePorts, readFigures } from '#features/readers/comments/use-cases/judge-ports.ts';
import { queueRecheck } from '#features/readers/comments/use-cases/tell-akismet.ts';
import { keepText } from '#features/readers/comments/use-cases/keep-text.ts';
import { sealConnection } from '#features/house/retention/use-cases/seal-records.ts';
import { whyBarred } from '#features/readers/comments/use-cases/why-barred.ts';
import type { Actor, Person } from '#lib/actor.ts';
import type { AppError } from '#lib/errors.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { commentRefusals as words } from '#words/readers/comments/comments.ts';
import { retryIn } from '#messages/errors.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { commentPosting } from '#server/http/limits.ts';
import { inTurns, TooManyWaiting } from '#server/http/turns.ts';

type Sent = z.output<typeof postCommentSchema>;
type PostCall = { actor: Actor; input: Sent; sender: Sender; now?: Date };

/** A comment that was written, or a text that is kept because it could not be. */
export type Posted =
  | {
      kind: 'comment';
      id: string;
      status: CommentStatus;
      articlePath: string;
      threadId: string;
      /** For its author. */
      sentence: string;
    }
  | { kind: 'kept'; reference: string; isSignedIn: boolean };

const hourMs = 3_600_000;
/** Within which the same words by the same person under the same article are the same comment. */
const sameHours = 24;

/**
 * Somebody says something under an article: who they are, what the checks say of it, one comment or none. What a plain
 * form typed is never lost: refused, it is kept and shown again with the reason.
 */
export async function postComment(call: PostCall): Promise<Outcome<Posted>> {
  const outcome = await post(call);
  if (call.sender.isForm) return outcome.ok ? outcome : keep(call, outcome.error);
  return outcome.ok && outcome.value.kind === 'comment' ? told(outcome.value) : outcome;
}

/** For a program a comment that was written and refused is a refusal; the row is there for moderators. */
function told(posted: Extract<Posted, { kind: 'comment' }>): Outcome<Posted> {
  const { id, status, sentence } = posted;
  return status === 'refused'
    ? refused('invalid', { detail: sentence, data: { id, state: status } })
    : done(posted);
}

/** A text that was refused, kept under a reference; the refusal itself when it can't be. */
async function keep({ actor, input, sender }: PostCall, error: AppError): Promise<Outcome<Posted>> {
  if (error.code === 'not_found') return { ok: false, error };
  const isSignedIn = actor.kind === 'person';
  const reference = await keepText({
    articleId: input.id,
    repliesToId: input.replyTo ?? null,
    text: input.text,
    problem: !isSignedIn || error.data?.['isFirst'] === true ? null : (error.detail ?? null),
    reference: input.kept,
    addressPrefix: sender.addressPrefix,
  });
  return reference === null ? { ok: false, error } : done({ kind: 'kept', reference, isSignedIn });
}

const inTurn = inTurns(commentPosting);
/** A crowd of thousands is through by then. */
const crowdSeconds = 10;

/** The post in its turn; a crowd that is too long is asked to come back. */
async function post(call: PostCall): Promise<Outcome<Posted>> {
  try {
    return await inTurn(() => postNow(call));
  } catch (error) {
    if (!(error instanceof TooManyWaiting)) throw error;
    const data = { retryAfterSeconds: crowdSeconds };
    return refused('too_many_requests', { detail: retryIn(crowdSeconds), data });
  }
}

async function postNow(call: PostCall): Promise<Outcome<Posted>> {
  const { actor, input, sender, now = new Date() } = call;
  const article = await getCommentedArticle(input.id);
  if (!article) return refused('not_found', { detail: words.noArticle });
  if (actor.kind !== 'person') return refused('not_signed_in', { detail: words.signIn });
  const barred = await whyBarred(actor.userId, now);
  if (barred !== null) return refused('forbidden', { detail: barred });
  const figures = await readFigures();
  const { days } = figures.refusals;
  const author = await getCommentAuthor(actor.userId, { articleId: article.id, days });
  if (!author) return refused('not_signed_in', { detail: words.signIn });
  const text = tidyComment(input.text);
  const candidate = toCandidate({
    actor,
    author,
    articleId: article.id,
    text,
    sender,
    replyToId: input.replyTo ?? null,
    honeypot: input.site,
    formToken: await spendFormToken(actor, { input, now, limits: figures.token }),
    now,
  });
  const verdict = await judge(candidate, judgePorts(article));
  if (verdict.isTurnedAway) return toRefusal(verdict, input);
  if (isAgain(verdict)) return refused('already_sent', { detail: verdict.sentence });
  return write({ actor, article, author, candidate, verdict, sender, kept: input.kept });
}

/** The form's token, used up now; a key of the API stands for one, since no page could have been shown. */
async function spendFormToken(
  actor: Actor,
  { input, now, limits }: { input: Sent; now: Date; limits: ModerationFigures['token'] },
): Promise<Candidate['formToken']> {
  if (actor.kind === 'person' && actor.via === 'token') return seenBefore(now, limits);
  const token = readFormToken(input.id, input.formToken);
  if (!token) return null;
  // Remembered until its age alone would refuse it.
  const expiresAt = new Date(token.issuedAt.getTime() + 2 * limits.mostSeconds * 1_000);
  const isFirst = await takeFormToken(token.nonce, expiresAt);
  return { issuedAt: token.issuedAt, isUsed: !isFirst };
}

/** The same words as a moment ago, give or take a comma: there is nothing to keep twice. */
const isAgain = ({ reasons }: Verdict): boolean =>
  reasons.some(({ step, outcome }) => step === 'duplicate' && outcome === 'refused');

/** A verdict at the door as an error: too many is told when to come back, the rest why. */
function toRefusal({ sentence, reasons, retryAfterSeconds }: Verdict, { formToken }: Sent): Outcome<never> {
  if (retryAfterSeconds !== undefined)
    return refused('too_many_requests', { detail: sentence, data: { retryAfterSeconds } });
  // A cached page's form has no token: it is no fault, the text is shown again with one.
  const isFirst = formToken === undefined && reasons.at(-1)?.step === 'token';
  const isClosed = reasons.at(-1)?.step === 'article';
  return refused(isClosed ? 'forbidden' : 'invalid', {
    detail: sentence,
    ...(isFirst ? { data: { isFirst } } : {}),
  });
}

type Judged = {
  actor: Person;
  article: CommentedArticle;
  author: CommentAuthor;
  candidate: Candidate;
  verdict: Verdict;
  sender: Sender;
  kept: string | undefined;
};

const write = ({
  actor,
  article,
  author,
  candidate,
  verdict,
  sender,
  kept,
}: Judged): Promise<Outcome<Posted>> =>
  attempt(actor, async (open) => {
    const { sql } = open;
    const {
      text,
      replyToId,
      submittedAt,
      author: { isStaff: isOfNewsroom },
    } = candidate;
    await lockAuthor(sql, actor.userId);
    // A moderator may have decided while the checks were at it.
    const barred = await whyBarred(actor.userId, submittedAt, sql);
    if (barred !== null) return refused('forbidden', { detail: barred });
    const since = new Date(submittedAt.getTime() - sameHours * hourMs);
    const same = await findSameComment(sql, { authorId: actor.userId, articleId: article.id, text, since });
    if (same)
      return refused('already_sent', { detail: words.sameAgain, data: { id: same.id, state: same.status } });
    const answered = replyToId && (await getAnswered(sql, { commentId: replyToId, articleId: article.id }));
    if (replyToId && !answered)
      return refused('invalid', { detail: words.nobodyToAnswer, fields: { replyTo: words.nobodyToAnswer } });
    const parentId = answered ? (answered.parentId ?? answered.id) : null;
    const awaitsConfirmation = !author.isConfirmed && !isOfNewsroom;
    const status = awaitsConfirmation && verdict.outcome === 'published' ? 'waiting' : verdict.outcome;
    const id = await insertComment(open, {
      articleId: article.id,
      authorId: actor.userId,
      parentId,
      repliesToId: answered && answered.parentId !== null ? answered.id : null,
      status,
      isSpam: status === 'refused' && isRefusedAsSpam(verdict.reasons),
      mark: author.isSigning ? 'article_author' : isOfNewsroom ? 'newsroom' : null,
      text,
      createdAt: submittedAt,
      awaitsConfirmation: awaitsConfirmation && status === 'waiting',
    });
    await insertVerdict(sql, id, verdict);
    await queueRecheck(open, { commentId: id, reasons: verdict.reasons });
    await queueJudgingAgain(open, { commentId: id, reasons: verdict.reasons });
    await writeOutline(sql, id, toFingerprint(readText(text).words));
    const { addressPrefix, userAgent, referrer, connection } = sender;
    await insertOrigin(sql, id, { addressPrefix, userAgent, referrer });
    const sent = { userId: actor.userId, commentId: id, connection, at: submittedAt };
    await sealConnection(open, { operation: 'comment_post', ...sent });
    if (status === 'published') await announceComment(open, id);
    if (kept) await deleteKeptText(sql, hashSecret(kept));
    await open.journal({
      action: 'comment.post',
      subjectType: 'comment',
      subjectId: id,
      after: { status, articleId: article.id },
    });
    const sentence = awaitsConfirmation && status === 'waiting' ? words.confirmFirst : verdict.sentence;
    return done({
      kind: 'comment',
      id,
      status,
      articlePath: article.path,
      threadId: parentId ?? id,
      sentence,
    });
  });
