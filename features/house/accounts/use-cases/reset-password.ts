import { passwordFault } from '#features/house/accounts/common-passwords.ts';
import { type AccountForSignIn, getAccountById } from '#features/house/accounts/data/account.queries.ts';
import { deleteSessions, updatePassword } from '#features/house/accounts/data/account.store.ts';
import { getLinkOwner } from '#features/house/accounts/data/account-link.queries.ts';
import { deleteAccountLink } from '#features/house/accounts/data/account-link.store.ts';
import {
  openSession,
  type SignedIn,
  type SignInClient,
} from '#features/house/accounts/use-cases/open-session.ts';
import { systemActor } from '#lib/actor.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { accountMails } from '#words/house/accounts/sign-up.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { hashPassword } from '#server/auth/password.ts';
import { noticeEntry } from '#server/http/notice.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

const purpose = 'mot-de-passe';

/**
 * Another password for whoever holds the mailed link: every session ends, the owner is told by mail, and one session is
 * opened here. It proves the mailbox and no more: a second factor is still asked for.
 */
export async function resetPassword({
  input: { token, password, client },
}: {
  input: { token: string; password: string; client: SignInClient };
}): Promise<Outcome<SignedIn>> {
  // Asked first, so that nobody without a link makes the server hash passwords.
  const userId = await getLinkOwner(purpose, token);
  const account = userId ? await getAccountById(userId) : null;
  if (!account?.isActive) return refused('link_expired');
  const fault = await passwordFault(password, account);
  if (fault) return refused('invalid', { fields: { password: fault } });
  const passwordHash = await hashPassword(password);
  const actor = systemActor('mot de passe oublié');
  const changed = await attempt(actor, async (open) => {
    const owner = await deleteAccountLink(open.sql, { purpose, token, now: new Date() });
    if (owner !== account.id) return refused('link_expired');
    await replacePassword(open, { account, passwordHash, keptSessionId: null });
    return done(true);
  });
  return changed.ok ? done(await openSession(account, client)) : changed;
}

/** Writes a password in a transaction: the other sessions end, the journal keeps it, the owner is told. */
export async function replacePassword(
  { sql, journal, outbox }: Transaction,
  change: { account: AccountForSignIn; passwordHash: string; keptSessionId: string | null },
): Promise<void> {
  const { account, passwordHash, keptSessionId } = change;
  await updatePassword(sql, account.id, passwordHash);
  const sessions = await deleteSessions(sql, {
    userId: account.id,
    ...(keptSessionId ? { exceptId: keptSessionId } : {}),
  });
  await journal({
    action: 'password.changed',
    subjectType: 'user',
    subjectId: account.id,
    after: { sessions },
  });
  const words = accountMails.passwordChanged(await getNewspaperName());
  const to = { kind: 'address', email: account.email, name: account.name } as const;
  await outbox(noticeEntry({ to, words, path: urls.forgottenPassword() }));
}
