import { mayVoteOn } from '#features/readers/comments/comments.policy.ts';
import { voteSchema } from '#features/readers/comments/comments.schema.ts';
import { lockComment } from '#features/readers/comments/data/comment.store.ts';
import { getCommentedArticle, getPlacedComment } from '#features/readers/comments/data/posting.queries.ts';
import { deleteVote, getUsefulCount, insertVote } from '#features/readers/comments/data/posting.store.ts';
import { whyBarred } from '#features/readers/comments/use-cases/why-barred.ts';
import type { Actor } from '#lib/actor.ts';
import { defineUseCase, done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { closedWords, commentRefusals as words } from '#words/readers/comments/comments.ts';
import { attempt } from '#server/transaction/attempt.ts';

type Voted = { id: string; usefulCount: number; hasVoted: boolean };

/** « Utile », said once by each: a second time changes nothing. */
export const voteOnComment = defineUseCase({
  name: 'voteOnComment',
  input: voteSchema,
  run: ({ actor, input }): Promise<Outcome<Voted>> => change(actor, input.id, true),
});

/** Takes one's « utile » back. */
export const takeVoteBack = defineUseCase({
  name: 'takeVoteBack',
  input: voteSchema,
  run: ({ actor, input }): Promise<Outcome<Voted>> => change(actor, input.id, false),
});

async function change(actor: Actor, id: string, hasVoted: boolean): Promise<Outcome<Voted>> {
  const placed = await getPlacedComment(id);
  const article = placed && (await getCommentedArticle(placed.articleId));
  if (!placed || !article) return refused('not_found', { detail: words.noComment });
  if (actor.kind !== 'person') return refused('not_signed_in', { detail: words.signInToVote });
  const barred = await whyBarred(actor.userId, new Date());
  if (barred !== null) return refused('forbidden', { detail: barred });
  const { openness } = article;
  if (!openness.isOpen) return refused('forbidden', { detail: closedWords[openness.why] });
  return attempt(actor, async (open) => {
    const held = await lockComment(open.sql, id);
    if (!held) return refused('not_found', { detail: words.noComment });
    const permission = mayVoteOn(actor, held);
    if (!permission.allowed) return forbidden(permission);
    const isChanged = hasVoted
      ? await insertVote(open.sql, id, actor.userId)
      : await deleteVote(open.sql, id, actor.userId);
    if (isChanged) open.purge({ kind: 'comments', articleId: held.articleId, changesCount: false });
    return done({ id, usefulCount: await getUsefulCount(open.sql, id), hasVoted });
  });
}
