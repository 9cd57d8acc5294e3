import { mayManagePeople } from '#features/house/accounts/accounts.policy.ts';
import { lockInvitation, updateInvitationLink } from '#features/house/accounts/data/invitation.store.ts';
import { invitationNotice } from '#features/house/accounts/use-cases/invitation-notice.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { teamRefusals } from '#words/house/accounts/team.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Sends a waiting or expired invitation again, with another link: the one before is dead. */
export const resendInvitation: UseCase<{ invitationId: string }, { email: string }> = async ({
  actor,
  input,
}) => {
  const permission = mayManagePeople(actor);
  if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
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
};
