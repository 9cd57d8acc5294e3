import { getAccountById } from '#features/house/accounts/data/account.queries.ts';
import {
  replaceEmailChange,
  updateEmail,
  updateEmailConfirmed,
} from '#features/house/accounts/data/email-change.store.ts';
import { checkOwnPassword } from '#features/house/accounts/use-cases/check-own-password.ts';
import { takeMailPoints } from '#features/house/accounts/use-cases/mail-points.ts';
import { systemActor } from '#lib/actor.ts';
import { type Outcome, done, refused, type UseCase } from '#lib/use-case.ts';
import { accountRefusals } from '#messages/accounts.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** The outbox kind by which the worker writes to both mailboxes. */
export const emailChangeMailKind = 'account.email-change';

/**
 * Asks for another address. The password is asked, and then both mailboxes: the old one so that nobody loses an account
 * to a borrowed session, the new one so that nobody takes an address that is not theirs. Whether the new one has an
 * account is looked at by the worker alone.
 */
export const requestEmailChange: UseCase<
  { email: string; currentPassword: string; addressPrefix: string },
  { isSent: true }
> = async ({ actor, input: { email, currentPassword, addressPrefix } }) => {
  if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
  const owner = await checkOwnPassword(await getAccountById(actor.userId), currentPassword);
  if (!owner.ok) return owner;
  if (owner.value.email === email)
    return refused('invalid', { fields: { email: accountRefusals.sameEmail } });
  const mail = await takeMailPoints(email, addressPrefix);
  if (!mail.ok) return mail;
  return attempt(actor, async ({ sql, outbox }) => {
    await replaceEmailChange(sql, { userId: actor.userId, email, now: new Date() });
    await outbox({ kind: emailChangeMailKind, payload: { userId: actor.userId } });
    return done({ isSent: true });
  });
};

/** Takes the yes of one mailbox; with the second the account has its other address. */
export async function confirmEmailChange({
  input: { token },
}: {
  input: { token: string };
}): Promise<Outcome<{ isDone: boolean }>> {
  return attempt(systemActor('changement d’adresse'), async ({ sql, journal }) => {
    const held = await updateEmailConfirmed(sql, token, new Date());
    if (!held) return refused('link_expired');
    if (!held.isDone) return done<{ isDone: boolean }>({ isDone: false });
    if (!(await updateEmail(sql, held.userId, held.email))) return refused('link_expired');
    await journal({ action: 'person.email_changed', subjectType: 'user', subjectId: held.userId });
    return done({ isDone: true });
  });
}
