import type { SignUpInput } from '#features/house/accounts/accounts.schema.ts';
import { passwordFault } from '#features/house/accounts/common-passwords.ts';
import { isDisplayNameTaken } from '#features/house/accounts/data/sign-up.queries.ts';
import { insertSignUp } from '#features/house/accounts/data/sign-up.store.ts';
import { isReservedName } from '#features/house/accounts/display-name.ts';
import { takeMailPoints } from '#features/house/accounts/use-cases/mail-points.ts';
import { tooManyTries } from '#features/house/accounts/use-cases/too-many-tries.ts';
import { systemActor } from '#lib/actor.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { displayNameWords } from '#words/house/accounts/sign-up.ts';
import { hashPassword, TooManyHashes } from '#server/auth/password.ts';
import { newSecret } from '#server/auth/secret.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { takePoint } from '#server/http/take-points.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** The outbox kind by which the worker sends the mail of a sign-up. */
export const signUpMailKind = 'account.sign-up';

/**
 * Keeps a sign-up and asks the worker for its mail. Nothing here looks whether the address has an account: the worker
 * does, and tells the owner alone. So the answer, its time and what it leaves behind are the same for every address.
 */
export async function requestSignUp({
  input,
}: {
  input: Omit<SignUpInput, 'age'> & { addressPrefix: string };
}): Promise<Outcome<{ browserSecret: string }>> {
  const { name, email, password, suite, addressPrefix } = input;
  const byAddress = await takePoint('signUpAddress', addressPrefix);
  if (!byAddress.isWithin) return tooManyTries(byAddress);
  const fields = await faultsOf(name, { email, password });
  if (fields) return refused('invalid', { fields });
  const mail = await takeMailPoints(email, addressPrefix);
  if (!mail.ok) return mail;
  const passwordHash = await hashed(password);
  if (!passwordHash.ok) return passwordHash;
  const browserSecret = newSecret();
  await transaction(systemActor('inscription'), async ({ sql, outbox }) => {
    const signUpId = await insertSignUp(sql, {
      email,
      name,
      passwordHash: passwordHash.value,
      browserSecret,
      nextPath: suite ?? null,
      now: new Date(),
    });
    await outbox({ kind: signUpMailKind, payload: { signUpId } });
  });
  return done({ browserSecret });
}

async function faultsOf(
  name: string,
  { email, password }: { email: string; password: string },
): Promise<Record<string, string> | null> {
  const nameRefusal = await displayNameFault(name);
  const passwordRefusal = await passwordFault(password, { name, email });
  const fields = {
    ...(nameRefusal ? { name: nameRefusal } : {}),
    ...(passwordRefusal ? { password: passwordRefusal } : {}),
  };
  return Object.keys(fields).length > 0 ? fields : null;
}

/** Why nobody new may take this display name, in French; null when it is free. */
export async function displayNameFault(name: string): Promise<string | null> {
  if (isReservedName(name, await getNewspaperName())) return displayNameWords.reserved;
  return (await isDisplayNameTaken(name)) ? displayNameWords.taken : null;
}

async function hashed(password: string): Promise<Outcome<string>> {
  try {
    return done(await hashPassword(password));
  } catch (error) {
    if (error instanceof TooManyHashes) return refused('unavailable');
    throw error;
  }
}
