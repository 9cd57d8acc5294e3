import { hashSecret, newSecret } from '#server/auth/secret.ts';
import { accountLinkSeconds } from '#server/http/limits.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type NewSignUp = {
  email: string;
  name: string;
  passwordHash: string;
  /** The secret that the asking browser keeps. */
  browserSecret: string;
  nextPath: string | null;
  now: Date;
};

/** Keeps what somebody asked for until the mail is confirmed; returns its id. */
export async function insertSignUp(sql: Sql, signUp: NewSignUp): Promise<string> {
  const { browserSecret, now, ...facts } = signUp;
  const { id } = await sql.signUp.create({
    data: {
      ...facts,
      browserHash: hashSecret(browserSecret),
      createdAt: now,
      expiresAt: new Date(now.getTime() + accountLinkSeconds.signUp * 1000),
    },
    select: { id: true },
  });
  return id;
}

/** Gives a sign-up the secret of its link, this once; null when it is gone. An earlier one stops working. */
export async function updateSignUpLink(sql: Sql, id: string): Promise<string | null> {
  const token = newSecret();
  const { count } = await sql.signUp.updateMany({ where: { id }, data: { tokenHash: hashSecret(token) } });
  return count === 1 ? token : null;
}

export type HeldSignUp = {
  id: string;
  email: string;
  name: string;
  passwordHash: string;
  nextPath: string | null;
};

/** The sign-up behind a link that still works; of several at once the others find it used. */
export async function lockSignUp(sql: Sql, token: string, now: Date): Promise<HeldSignUp | null> {
  const rows = await sql.$queryRaw<HeldSignUp[]>`
    SELECT id, email, name, password_hash AS "passwordHash", next_path AS "nextPath" FROM sign_ups
    WHERE token_hash = ${hashSecret(token)} AND expires_at > ${now} FOR UPDATE`;
  return rows[0] ?? null;
}

/** Forgets everything that was asked for with this address. */
export async function deleteSignUpsOf(sql: Sql, email: string): Promise<void> {
  await sql.signUp.deleteMany({ where: { email } });
}
