import { unlock } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';

/** The key under which a secret stands in the database. */
export const totpKey = () => ({ purpose: 'totp', key: getConfig().authSecret });

export type PasskeyView = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

export type SecondFactorView = {
  /** Since when codes of an application are taken; null: none. */
  totpAt: Date | null;
  passkeys: PasskeyView[];
  recoveryCodesLeft: number;
};

/** What an account has for a second factor. */
export async function getSecondFactor(userId: string): Promise<SecondFactorView> {
  const [totp, passkeys, recoveryCodesLeft] = await Promise.all([
    db().totpFactor.findUnique({ where: { userId }, select: { confirmedAt: true } }),
    db().passkey.findMany({
      where: { userId },
      orderBy: { id: 'asc' },
      select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    }),
    db().recoveryCode.count({ where: { userId, usedAt: null } }),
  ]);
  return { totpAt: totp?.confirmedAt ?? null, passkeys, recoveryCodesLeft };
}

/** The secret of an application that is being set up; null when none is. */
export async function getUnconfirmedTotp(userId: string): Promise<string | null> {
  const row = await db().totpFactor.findFirst({
    where: { userId, confirmedAt: null },
    select: { secret: true },
  });
  return row && unlock(row.secret, totpKey());
}

/** The public halves of an account's passkeys. */
export async function listPasskeys(
  userId: string,
): Promise<{ id: string; credentialId: string; publicKey: string; counter: number; transports: string[] }[]> {
  const rows = await db().passkey.findMany({
    where: { userId },
    select: { id: true, credentialId: true, publicKey: true, counter: true, transports: true },
  });
  return rows.map((row) => ({ ...row, counter: Number(row.counter) }));
}

/** Whether a demonstration account that leads or administers is still to be asked. */
export async function getSecondFactorState(
  userId: string,
): Promise<{ isDemo: boolean; hasFactor: boolean; isPutOff: boolean }> {
  const user = await db().user.findUnique({
    where: { id: userId },
    select: { isDemo: true, secondFactorAt: true, preferences: true },
  });
  const preferences = user?.preferences;
  const isPutOff =
    typeof preferences === 'object' && preferences !== null && 'secondFactorPutOff' in preferences;
  return { isDemo: user?.isDemo ?? false, hasFactor: user?.secondFactorAt != null, isPutOff };
}
