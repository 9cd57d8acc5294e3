import type { MailedLinkInput } from '#features/house/accounts/accounts.schema.ts';
import { takeMailPoints } from '#features/house/accounts/use-cases/mail-points.ts';
import { systemActor } from '#lib/actor.ts';
import { type Outcome, done } from '#lib/use-case.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** The outbox kind by which the worker looks whether there is somebody to write to. */
export const linkMailKind = 'account.link';

/**
 * Asks the worker for a link to sign in or to choose another password. Whether the address has an account is looked at
 * there, so that this answers the same, in the same time, for every address.
 */
export async function requestAccountLink({
  input,
}: {
  input: MailedLinkInput & { addressPrefix: string };
}): Promise<Outcome<{ isSent: true }>> {
  const { email, purpose, suite = null, addressPrefix } = input;
  const mail = await takeMailPoints(email, addressPrefix);
  if (!mail.ok) return mail;
  await transaction(systemActor('courriels'), ({ outbox }) =>
    outbox({ kind: linkMailKind, payload: { email, purpose, suite } }),
  );
  return done({ isSent: true });
}
