import { getAccountById } from '#features/house/accounts/data/account.queries.ts';
import { deleteAccountLink } from '#features/house/accounts/data/account-link.store.ts';
import {
  openSession,
  type SignedIn,
  type SignInClient,
} from '#features/house/accounts/use-cases/open-session.ts';
import { systemActor } from '#lib/actor.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Opens a session for whoever holds a mailed link; it serves once. A second factor is still asked for. */
export async function signInByLink({
  input: { token, client },
}: {
  input: { token: string; client: SignInClient };
}): Promise<Outcome<SignedIn>> {
  const userId = await transaction(systemActor('lien de connexion'), ({ sql }) =>
    deleteAccountLink(sql, { purpose: 'connexion', token, now: new Date() }),
  );
  const account = userId ? await getAccountById(userId) : null;
  if (!account?.isActive) return refused('link_expired');
  return done(await openSession(account, client));
}
