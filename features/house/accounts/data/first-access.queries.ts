import { hasAdministrator } from '#features/house/accounts/data/account.queries.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';

/** The purpose under which the first administrator's link is kept among one-use links. */
export const firstAccessPurpose = 'first-administrator';

/** The link of the first administrator while it can still be used; null once anybody administers the newspaper. */
export async function getFirstAccess(
  secret: string,
  now: Date = new Date(),
): Promise<{ expires: Date } | null> {
  const row = await db().verificationToken.findUnique({ where: { token: hashSecret(secret) } });
  if (row?.identifier !== firstAccessPurpose || row.expires <= now) return null;
  return (await hasAdministrator()) ? null : { expires: row.expires };
}
