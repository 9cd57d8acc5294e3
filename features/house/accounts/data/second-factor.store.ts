import { totpKey } from '#features/house/accounts/data/second-factor.queries.ts';
import { hashRecoveryCode, newRecoveryCodes } from '#features/house/accounts/recovery-codes.ts';
import { hashSecret, lock, unlock } from '#server/auth/secret.ts';
import { accountLinkSeconds } from '#server/http/limits.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Begins an application's set-up: a new secret in place of one that was never confirmed; false when one is in use. */
export async function replaceUnconfirmedTotp(sql: Sql, userId: string, secret: string): Promise<boolean> {
  await sql.totpFactor.deleteMany({ where: { userId, confirmedAt: null } });
  const created = await sql.totpFactor.createMany({
    data: { userId, secret: lock(secret, totpKey()) },
    skipDuplicates: true,
  });
  return created.count === 1;
}

export type HeldTotp = { secret: string; isConfirmed: boolean; lastStep: number };

/** An account's application, held until the transaction ends; null when there is none, or its secret can't be read. */
export async function lockTotp(sql: Sql, userId: string): Promise<HeldTotp | null> {
  const rows = await sql.$queryRaw<{ secret: string; confirmed: boolean; step: bigint }[]>`
    SELECT secret, confirmed_at IS NOT NULL AS confirmed, last_step AS step FROM totp_factors
    WHERE user_id = ${userId}::uuid FOR UPDATE`;
  const row = rows[0];
  const secret = row ? unlock(row.secret, totpKey()) : null;
  return row && secret !== null ? { secret, isConfirmed: row.confirmed, lastStep: Number(row.step) } : null;
}

/** Writes that the code of a step has served, and with it that the application is in use. */
export async function updateTotpStep(sql: Sql, userId: string, step: number): Promise<void> {
  await sql.$executeRaw`
    UPDATE totp_factors SET last_step = ${step}::bigint, confirmed_at = coalesce(confirmed_at, now())
    WHERE user_id = ${userId}::uuid`;
}

/** New recovery codes in place of the old ones; returns them, this once. */
export async function replaceRecoveryCodes(sql: Sql, userId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await sql.recoveryCode.deleteMany({ where: { userId } });
  await sql.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: hashRecoveryCode(userId, code) })),
  });
  return codes;
}

/** Uses a recovery code up; of several at once exactly one gets true. */
export async function updateRecoveryCodeUsed(
  sql: Sql,
  { userId, code, now }: { userId: string; code: string; now: Date },
): Promise<boolean> {
  const { count } = await sql.recoveryCode.updateMany({
    where: { userId, codeHash: hashRecoveryCode(userId, code), usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

/** The account has a second factor from now on, and this session has given it. True when it is the first. */
export async function updateFactorAdded(
  sql: Sql,
  { userId, sessionId, now }: { userId: string; sessionId: string; now: Date },
): Promise<boolean> {
  const { count } = await sql.user.updateMany({
    where: { id: userId, secondFactorAt: null },
    data: { secondFactorAt: now },
  });
  await sql.session.updateMany({ where: { id: sessionId, userId }, data: { mfaAt: now } });
  return count === 1;
}

export async function deleteTotp(sql: Sql, userId: string): Promise<number> {
  return (await sql.totpFactor.deleteMany({ where: { userId } })).count;
}

export async function deletePasskey(sql: Sql, userId: string, id: string): Promise<number> {
  return (await sql.passkey.deleteMany({ where: { id, userId } })).count;
}

/** True while a confirmed application or a passkey is left. */
export async function hasFactorLeft(sql: Sql, userId: string): Promise<boolean> {
  const [totp, passkeys] = [
    await sql.totpFactor.count({ where: { userId, confirmedAt: { not: null } } }),
    await sql.passkey.count({ where: { userId } }),
  ];
  return totp + passkeys > 0;
}

/** The account is without a second factor: every part of it goes, and no session counts as having given it. */
export async function deleteSecondFactor(sql: Sql, userId: string): Promise<void> {
  await sql.totpFactor.deleteMany({ where: { userId } });
  await sql.passkey.deleteMany({ where: { userId } });
  await sql.recoveryCode.deleteMany({ where: { userId } });
  await sql.user.update({ where: { id: userId }, data: { secondFactorAt: null } });
  await sql.session.updateMany({ where: { userId }, data: { mfaAt: null } });
}

export type NewPasskey = {
  userId: string;
  credentialId: string;
  publicKey: string;
  counter: number;
  transports: string[];
  name: string;
};

/** Writes a passkey; false when another account, or this one, has it already. */
export async function insertPasskey(sql: Sql, passkey: NewPasskey): Promise<boolean> {
  const { count } = await sql.passkey.createMany({ data: passkey, skipDuplicates: true });
  return count === 1;
}

export async function updatePasskeyUsed(
  sql: Sql,
  { id, counter, now }: { id: string; counter: number; now: Date },
): Promise<void> {
  await sql.passkey.update({ where: { id }, data: { counter, lastUsedAt: now } });
}

/** Keeps what a passkey is to sign, for one answer within minutes; an earlier one of the same owner is dropped. */
export async function replaceChallenge(
  sql: Sql,
  { owner, challenge, now }: { owner: string; challenge: string; now: Date },
): Promise<void> {
  const identifier = `passkey:${owner}`;
  await sql.verificationToken.deleteMany({ where: { identifier } });
  const expires = new Date(now.getTime() + accountLinkSeconds.challenge * 1000);
  await sql.verificationToken.create({ data: { identifier, token: hashSecret(challenge), expires } });
}

/** Uses a challenge up; false when it is not the owner's, has served or is too old. */
export async function deleteChallenge(
  sql: Sql,
  { owner, challenge, now }: { owner: string; challenge: string; now: Date },
): Promise<boolean> {
  const { count } = await sql.verificationToken.deleteMany({
    where: { identifier: `passkey:${owner}`, token: hashSecret(challenge), expires: { gt: now } },
  });
  return count === 1;
}

/** Remembers that a demonstration account put the second factor off. */
export async function updateFactorPutOff(sql: Sql, userId: string): Promise<void> {
  await sql.$executeRaw`
    UPDATE users SET preferences = preferences || jsonb_build_object('secondFactorPutOff', true)
    WHERE id = ${userId}::uuid`;
}
