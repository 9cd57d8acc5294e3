import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';

/** What a mailed link opens: a session, or the choice of another password. */
export type LinkPurpose = 'connexion' | 'mot-de-passe';

/** Whose link this is while it still works; null otherwise. */
export async function getLinkOwner(
  purpose: LinkPurpose,
  token: string,
  now: Date = new Date(),
): Promise<string | null> {
  const row = await db().verificationToken.findUnique({ where: { token: hashSecret(token) } });
  if (!row || row.expires <= now || !row.identifier.startsWith(`${purpose}:`)) return null;
  return row.identifier.slice(purpose.length + 1);
}
