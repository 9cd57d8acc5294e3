import { mayManagePeople } from '#features/house/accounts/accounts.policy.ts';
import { lockInvitation, updateInvitationLink } from '#features/house/accounts/data/invitation.store.ts';
import { invitationSchema } from '#features/house/accounts/team.schema.ts';
import { invitationNotice } from '#features/house/accounts/use-cases/invitation-notice.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { teamRefusals } from '#words/house/accounts/team.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Sends a waiting or expired invitation again, with another link: the one before is dead. */
export const resendInvitation = defineUseCase({
  name: 'resendInvitation',
  input: invitationSchema,
  may: mayManagePeople,
  run: async ({ actor, input }): Promise<Outcome<{ email: string }>> => {
    const newspaper = await getNewspaperName();
    return transaction(actor, async ({ sql, journal, outbox }) => {
      const held = await lockInvitation(sql, input.invitationId);
      if (!held) return refused('not_found', { detail: teamRefusals.invitationGone });
      const token = await updateInvitationLink(sql, held.id, new Date());
      const { email, name } = held;
      await outbox(invitationNotice({ actor, invitation: { email, name, token }, newspaper }));
      await journal({
        action: 'invitation.resent',
        subjectType: 'invitation',
        subjectId: held.id,
        after: { name, email },
      });
      return done({ email });
    });
  },
});
