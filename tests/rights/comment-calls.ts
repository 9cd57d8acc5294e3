import { commentRights } from '#features/comments/comments.policy.ts';
import { toModerationForm } from '#features/comments/moderation-form.ts';
import { defaultModerationSettings } from '#features/comments/moderation/moderation-settings.ts';
import { changePosting } from '#features/comments/use-cases/change-posting.ts';
import { changeModeration } from '#features/comments/use-cases/change-moderation.ts';
import { decideComment } from '#features/comments/use-cases/decide-comment.ts';
import { pickComment } from '#features/comments/use-cases/pick-comment.ts';
import { switchModel } from '#features/comments/use-cases/switch-model.ts';
import { undoDecision } from '#features/comments/use-cases/undo-decision.ts';
import { nobody, type RoleCall } from '#tests/rights/role-call.ts';

/** Begun from other settings than the stored ones: a conflict, for whoever may. */
const otherForm = { ...toModerationForm(defaultModerationSettings), bannedWords: 'autre chose' };

/** What moderators and chiefs do with what readers write. */
export const commentCalls: readonly RoleCall[] = [
  {
    useCase: 'decide-comment',
    right: commentRights.moderateComments,
    call: (actor) =>
      decideComment({ actor, input: { commentId: nobody, decision: 'approve', seenEditedAt: null } }),
  },
  {
    useCase: 'change-moderation',
    right: commentRights.moderateComments,
    call: (actor) => changeModeration({ actor, input: { base: otherForm, values: otherForm } }),
  },
  {
    useCase: 'switch-model',
    right: commentRights.moderateComments,
    call: (actor) => switchModel({ actor, input: { isOn: true, wasOn: false } }),
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
