import type { ConfirmSignUpInput } from '#features/house/accounts/accounts.schema.ts';
import { getAccountForSignIn } from '#features/house/accounts/data/account.queries.ts';
import { insertAccount } from '#features/house/accounts/data/account.store.ts';
import { getSignUp, isDisplayNameTaken } from '#features/house/accounts/data/sign-up.queries.ts';
import { deleteSignUpsOf, lockSignUp } from '#features/house/accounts/data/sign-up.store.ts';
import { nameKeyOf } from '#features/house/accounts/display-name.ts';
import {
  openSession,
  type SignedIn,
  type SignInClient,
} from '#features/house/accounts/use-cases/open-session.ts';
import { displayNameFault } from '#features/house/accounts/use-cases/request-sign-up.ts';
import { checkPassword } from '#features/house/accounts/use-cases/sign-in.ts';
import { tooManyTries } from '#features/house/accounts/use-cases/too-many-tries.ts';
import type { Connection } from '#features/house/retention/sealed-records.ts';
import { sealConnection } from '#features/house/retention/use-cases/seal-records.ts';
import { systemActor } from '#lib/actor.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { displayNameWords } from '#words/house/accounts/sign-up.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { takePoint } from '#server/http/take-points.ts';

/** What others hear when an account is open and its address proved: `{ userId }`. */
const accountConfirmedKind = 'account-confirmed';

type Confirming = ConfirmSignUpInput & {
  browserSecret: string | undefined;
  client: SignInClient;
  /** From where the account is opened: kept under seal (décret 2021-1362). */
  connection?: Connection;
};

/**
 * Opens the account of a sign-up and signs its owner in. The link proves the mailbox; that whoever holds it is who
 * signed up is proved by the browser's own secret, or by the password: a stranger who signs up with somebody else's
 * address can't make them open an account to which the stranger has the key.
 */
export async function confirmSignUp({
  input,
}: {
  input: Confirming;
}): Promise<Outcome<SignedIn & { nextPath: string | null }>> {
  const isSame = await isWhoSignedUp(input);
  if (!isSame.ok) return isSame;
  if (input.name !== undefined) {
    const fault = await displayNameFault(input.name);
    if (fault) return refused('invalid', { fields: { name: fault } });
  }
  const opened = await openAccount(input);
  if (!opened.ok) return opened;
  const account = await getAccountForSignIn(opened.value.email);
  if (!account?.isActive) return refused('link_expired');
  return done({ ...(await openSession(account, input.client)), nextPath: opened.value.nextPath });
}

async function isWhoSignedUp({ token, password, browserSecret }: Confirming): Promise<Outcome<true>> {
  const signUp = await getSignUp(token);
  if (!signUp) return refused('link_expired');
  if (browserSecret !== undefined && hashSecret(browserSecret) === signUp.browserHash) return done(true);
  if (password === undefined || password === '') return refused('wrong_credentials');
  const tries = await takePoint('signUpPassword', signUp.id);
  if (!tries.isWithin) return tooManyTries(tries);
  const isRight = await checkPassword(password, signUp);
  if (!isRight.ok) return isRight;
  return isRight.value ? done(true) : refused('wrong_credentials');
}

type Opened = { email: string; nextPath: string | null };

const openAccount = ({ token, name: otherName, connection }: Confirming): Promise<Outcome<Opened>> =>
  attempt(systemActor('inscription'), async (open) => {
    const { sql, journal, outbox } = open;
    const held = await lockSignUp(sql, token, new Date());
    if (!held) return refused('link_expired');
    const { email, passwordHash, nextPath } = held;
    const name = otherName ?? held.name;
    if (await isDisplayNameTaken(name))
      return refused('invalid', { fields: { name: displayNameWords.taken } });
    const account = { name, email, passwordHash, nameKey: nameKeyOf(name), grants: [] };
    const userId = await insertAccount(sql, account);
    if (!userId) {
      const isNameTaken = (await sql.user.count({ where: { nameKey: nameKeyOf(name) } })) > 0;
      return isNameTaken
        ? refused('invalid', { fields: { name: displayNameWords.taken } })
        : refused('link_expired');
    }
    await deleteSignUpsOf(sql, email);
    await journal({ action: 'person.signed_up', subjectType: 'user', subjectId: userId, after: { name } });
    await sealConnection(open, { operation: 'sign_up', userId, commentId: null, connection, at: new Date() });
    await outbox({ kind: accountConfirmedKind, payload: { userId } });
    return done({ email, nextPath });
  });
