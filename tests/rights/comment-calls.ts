import { commentRights } from '#features/comments/comments.policy.ts';
import { changePosting } from '#features/comments/use-cases/change-posting.ts';
import { decideComment } from '#features/comments/use-cases/decide-comment.ts';
import { pickComment } from '#features/comments/use-cases/pick-comment.ts';
import { undoDecision } from '#features/comments/use-cases/undo-decision.ts';
import { nobody, type RoleCall } from '#tests/rights/role-call.ts';

/** What moderators and chiefs do with what readers write. */
export const commentCalls: readonly RoleCall[] = [
  {
    useCase: 'decide-comment',
    right: commentRights.moderateComments,
    call: (actor) =>
      decideComment({ actor, input: { commentId: nobody, decision: 'approve', seenEditedAt: null } }),
  },
  {
    useCase: 'undo-decision',
    right: commentRights.moderateComments,
    call: (actor) => undoDecision({ actor, input: { commentId: nobody } }),
  },
  {
    useCase: 'pick-comment',
    right: commentRights.moderateComments,
    call: (actor) => pickComment({ actor, input: { commentId: nobody, isPicked: true } }),
  },
  {
    useCase: 'change-posting',
    right: commentRights.closeComments,
    call: (actor) =>
      changePosting({
        actor,
        input: {
          base: { isReadOnly: true, closeAfterDays: 3_650 },
          isReadOnly: false,
          closeAfterDays: 1,
        },
      }),
  },
];
