import { mayManagePeople } from '#features/house/accounts/accounts.policy.ts';
import { getAccountForSignIn } from '#features/house/accounts/data/account.queries.ts';
import { listExistingSectionIds } from '#features/house/accounts/data/account.store.ts';
import { insertInvitation, revokeInvitationsTo } from '#features/house/accounts/data/invitation.store.ts';
import { invitationNotice } from '#features/house/accounts/use-cases/invitation-notice.ts';
import { invitePersonSchema } from '#features/house/accounts/team.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { accountRefusals } from '#messages/accounts.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { transaction } from '#server/transaction/transaction.ts';

/**
 * Invites somebody by mail with the roles that the account will have. The link serves once, for 72 hours; a new
 * invitation to the same address replaces the one that waited.
 */
export const invitePerson = defineUseCase({
  name: 'invitePerson',
  input: invitePersonSchema,
  may: mayManagePeople,
  run: async ({ actor, input }): Promise<Outcome<{ invitationId: string }>> => {
    const { email, name, grants } = input;
    if (await getAccountForSignIn(email)) {
      return refused('invalid', { fields: { email: accountRefusals.emailTaken } });
    }
    const newspaper = await getNewspaperName();
    return transaction(actor, async ({ sql, journal, outbox }) => {
      const wanted = [...new Set(grants.flatMap(({ sectionId }) => sectionId ?? []))];
      if ((await listExistingSectionIds(sql, wanted)).length < wanted.length) {
        return refused('invalid', { fields: { grants: accountRefusals.unknownSection } });
      }
      const now = new Date();
      await revokeInvitationsTo(sql, email, now);
      const createdById = actor.kind === 'person' ? actor.userId : null;
      const { id, token } = await insertInvitation(sql, { email, name, grants, createdById, now });
      await outbox(invitationNotice({ actor, invitation: { email, name, token }, newspaper }));
      await journal({
        action: 'invitation.sent',
        subjectType: 'invitation',
        subjectId: id,
        after: { name, email, grants },
      });
      return done({ invitationId: id });
    });
  },
});
