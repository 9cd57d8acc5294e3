import { commentRights } from '#features/readers/comments/comments.policy.ts';
import { toModerationForm } from '#features/readers/moderation/moderation-form.ts';
import { defaultModerationSettings } from '#features/readers/spam-filter/moderation-settings.ts';
import { changePosting } from '#features/readers/comments/use-cases/change-posting.ts';
import { changeModeration } from '#features/readers/moderation/use-cases/change-moderation.ts';
import { decideAppeal } from '#features/readers/reports/use-cases/decide-appeal.ts';
import { keepReported } from '#features/readers/reports/use-cases/keep-reported.ts';
import { passThreatOn } from '#features/readers/reports/use-cases/pass-threat-on.ts';
import { raiseThreat } from '#features/readers/reports/use-cases/raise-threat.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import { liftSanction } from '#features/readers/reports/use-cases/lift-sanction.ts';
import { pickComment } from '#features/readers/moderation/use-cases/pick-comment.ts';
import { sanctionReader } from '#features/readers/reports/use-cases/sanction-reader.ts';
import { switchModel } from '#features/readers/moderation/use-cases/switch-model.ts';
import { undoDecision } from '#features/readers/moderation/use-cases/undo-decision.ts';
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
    useCase: 'keep-reported',
    right: commentRights.moderateComments,
    call: (actor) => keepReported({ actor, input: { commentId: nobody, note: '' } }),
  },
  {
    useCase: 'raise-threat',
    right: commentRights.moderateComments,
    call: (actor) => raiseThreat({ actor, input: { commentId: nobody } }),
  },
  {
    useCase: 'pass-threat-on',
    right: commentRights.moderateComments,
    call: (actor) => passThreatOn({ actor, input: { commentId: nobody, authority: 'PHAROS' } }),
  },
  {
    useCase: 'decide-appeal',
    right: commentRights.decideAppeals,
    call: (actor) => decideAppeal({ actor, input: { appealId: nobody, outcome: 'restored', answer: '' } }),
  },
  {
    useCase: 'sanction-reader',
    right: commentRights.sanctionReaders,
    call: (actor) =>
      sanctionReader({
        actor,
        input: { userId: nobody, kind: 'warning', hours: 1, reason: 'Restez courtois.', removesAll: false },
      }),
  },
  {
    useCase: 'lift-sanction',
    right: commentRights.sanctionReaders,
    call: (actor) => liftSanction({ actor, input: { sanctionId: nobody } }),
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
