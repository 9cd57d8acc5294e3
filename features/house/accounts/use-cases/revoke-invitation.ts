import { mayManagePeople } from '#features/house/accounts/accounts.policy.ts';
import { lockInvitation, updateInvitationRevoked } from '#features/house/accounts/data/invitation.store.ts';
import { invitationSchema } from '#features/house/accounts/team.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { teamRefusals } from '#words/house/accounts/team.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Takes an invitation back: its link opens nothing any more. */
export const revokeInvitation = defineUseCase({
  name: 'revokeInvitation',
  input: invitationSchema,
  may: mayManagePeople,
  run: async ({ actor, input }): Promise<Outcome<{ email: string }>> =>
    transaction(actor, async ({ sql, journal }) => {
      const held = await lockInvitation(sql, input.invitationId);
      if (!held) return refused('not_found', { detail: teamRefusals.invitationGone });
      await updateInvitationRevoked(sql, held.id, new Date());
      await journal({
        action: 'invitation.revoked',
        subjectType: 'invitation',
        subjectId: held.id,
        before: { name: held.name, email: held.email },
      });
      return done({ email: held.email });
    }),
});
