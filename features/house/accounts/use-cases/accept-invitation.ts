import type { z } from 'zod';
import { passwordFault } from '#features/house/accounts/common-passwords.ts';
import { insertAccount, listExistingSectionIds } from '#features/house/accounts/data/account.store.ts';
import { getInvitation } from '#features/house/accounts/data/invitation.queries.ts';
import {
  lockInvitationByToken,
  updateInvitationAccepted,
} from '#features/house/accounts/data/invitation.store.ts';
import type { acceptInvitationSchema } from '#features/house/accounts/team.schema.ts';
import { systemActor } from '#lib/actor.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { accountRefusals } from '#messages/accounts.ts';
import { hashPassword } from '#server/auth/password.ts';
import { transaction } from '#server/transaction/transaction.ts';

/**
 * Opens the account of whoever holds an invitation's link, with the roles that it promised. The link is the
 * permission: once, for 72 hours, while nobody has taken it back. A section that has gone since takes its role along.
 */
export const acceptInvitation: UseCase<
  z.output<typeof acceptInvitationSchema>,
  { userId: string; email: string }
> = async ({ input }) => {
  const { token, name, password } = input;
  // Asked first, so that nobody without a link makes the server hash passwords.
  const invited = await getInvitation(token);
  if (!invited) return refused('link_expired');
  const { email } = invited;
  const fault = await passwordFault(password, { name, email });
  if (fault) return refused('invalid', { fields: { password: fault } });
  const passwordHash = await hashPassword(password);
  return transaction(systemActor('invitation'), async ({ sql, journal }) => {
    const now = new Date();
    const held = await lockInvitationByToken(sql, token, now);
    if (!held) return refused('link_expired');
    const sections = await listExistingSectionIds(
      sql,
      held.grants.flatMap(({ sectionId }) => sectionId ?? []),
    );
    const grants = held.grants.filter(({ sectionId }) => sectionId === null || sections.includes(sectionId));
    const userId = await insertAccount(sql, { name, email, passwordHash, grants });
    if (!userId) return refused('invalid', { fields: { email: accountRefusals.emailTaken } });
    await updateInvitationAccepted(sql, held.id, now);
    await journal({
      action: 'invitation.accepted',
      subjectType: 'user',
      subjectId: userId,
      after: { name, grants },
    });
    return done({ userId, email });
  });
};
