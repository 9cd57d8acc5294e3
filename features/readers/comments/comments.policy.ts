import { type Actor, hasRole } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import { allowed, denied, type Permission } from '#lib/use-case.ts';
import { reportRefusals } from '#words/readers/comments/comment-reports.ts';
import { commentRefusals as words } from '#words/readers/comments/comments.ts';
import { sanctionProblems } from '#words/readers/comments/sanctions.ts';
import { editableMinutes } from './comments.ts';

/** What people said is kept for the whole newspaper: one row for each right. */
export const commentRights = {
  /** Read what waits, approve, refuse, remove, choose. */
  moderateComments: {
    roles: ['moderator', 'editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: words.notModerating,
  },
  /** Warn somebody, keep them from writing, and lift it. */
  sanctionReaders: {
    roles: ['moderator', 'editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: words.notSanctioning,
  },
  /** The same of somebody of the newsroom. */
  sanctionStaff: {
    roles: ['editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: words.notSanctioningStaff,
  },
  /** Close everything, or say after how many days conversations close. */
  closeComments: {
    roles: ['editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: words.notClosing,
  },
  /** Read what the author of a removed comment answers; never of one's own removal (`mayDecideAppeal`). */
  decideAppeals: {
    roles: ['moderator', 'editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: reportRefusals.notDeciding,
  },
} as const satisfies Record<string, RoleRight>;

export const mayModerateComments = (actor: Actor): Permission =>
  answerRight(actor, commentRights.moderateComments);
export const mayCloseComments = (actor: Actor): Permission => answerRight(actor, commentRights.closeComments);
export const maySanctionReaders = (actor: Actor): Permission =>
  answerRight(actor, commentRights.sanctionReaders);

/** Nobody themselves; of the newsroom nobody by a moderator. */
export function maySanction(
  actor: Actor,
  { userId, isStaff }: { userId: string; isStaff: boolean },
): Permission {
  if (actor.kind === 'person' && actor.userId === userId) return denied(sanctionProblems.self);
  return answerRight(actor, isStaff ? commentRights.sanctionStaff : commentRights.sanctionReaders);
}

export const mayDecideAppeals = (actor: Actor): Permission => answerRight(actor, commentRights.decideAppeals);

/**
 * An appeal is read by somebody else than whoever removed the comment. Where nobody else moderates, the editor-in-chief
 * reads it all the same: a newsroom of one must be able to own its mistakes.
 */
export function mayDecideAppeal(
  actor: Actor,
  { removedById, moderatorIds }: { removedById: string | null; moderatorIds: readonly string[] },
): Permission {
  const general = mayDecideAppeals(actor);
  if (!general.allowed || actor.kind !== 'person' || actor.userId !== removedById) return general;
  const isAlone = moderatorIds.every((userId) => userId === actor.userId);
  return isAlone && hasRole(actor, ['editor_in_chief'], []) ? allowed : denied(reportRefusals.ownRemoval);
}

/** A comment as its author's hand over it is decided. */
export type OwnedComment = { authorId: string | null; status: string; createdAt: Date };

const isOwn = (actor: Actor, { authorId }: OwnedComment): boolean =>
  actor.kind === 'person' && authorId === actor.userId;

/** One's own words, for as long as nobody can have built on them. */
export function mayEditComment(actor: Actor, comment: OwnedComment, now: Date): Permission {
  if (!isOwn(actor, comment)) return denied(words.notYours);
  if (comment.status === 'removed' || comment.status === 'deleted') return denied(words.goneAlready);
  const isRecent = now.getTime() - comment.createdAt.getTime() < editableMinutes * 60_000;
  return isRecent ? allowed : denied(words.tooLateToEdit);
}

/** One's own words, at any time. */
export function mayDeleteComment(actor: Actor, comment: OwnedComment): Permission {
  if (!isOwn(actor, comment)) return denied(words.notYours);
  return comment.status === 'removed' || comment.status === 'deleted' ? denied(words.goneAlready) : allowed;
}

/** What readers see, and somebody else wrote. */
export function mayVoteOn(actor: Actor, comment: OwnedComment): Permission {
  if (actor.kind !== 'person') return denied(words.signInToVote);
  if (isOwn(actor, comment)) return denied(words.ownVote);
  return comment.status === 'published' ? allowed : denied(words.notShown);
}
