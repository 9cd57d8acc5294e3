import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';

/** The address that an account is to have, while both mailboxes are asked; null when none is. */
export async function getWaitingEmail(userId: string, now: Date = new Date()): Promise<string | null> {
  const row = await db().emailChange.findFirst({
    where: { userId, expiresAt: { gt: now } },
    select: { email: true },
  });
  return row?.email ?? null;
}

/** The change behind one of its two links: the address to come, and whether this mailbox has said yes already. */
export async function getEmailChange(
  token: string,
  now: Date = new Date(),
): Promise<{ email: string; isConfirmed: boolean } | null> {
  const hash = hashSecret(token);
  const row = await db().emailChange.findFirst({
    where: { OR: [{ oldTokenHash: hash }, { newTokenHash: hash }], expiresAt: { gt: now } },
  });
  if (!row) return null;
  const confirmedAt = row.oldTokenHash === hash ? row.oldConfirmedAt : row.newConfirmedAt;
  return { email: row.email, isConfirmed: confirmedAt !== null };
}
