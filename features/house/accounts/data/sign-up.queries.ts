import { nameKeyOf } from '#features/house/accounts/display-name.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';

export type SignUpView = { id: string; name: string; passwordHash: string; browserHash: string };

/** The sign-up behind a link that still works; null when it has expired or served. */
export async function getSignUp(token: string, now: Date = new Date()): Promise<SignUpView | null> {
  return db().signUp.findFirst({
    where: { tokenHash: hashSecret(token), expiresAt: { gt: now } },
    select: { id: true, name: true, passwordHash: true, browserHash: true },
  });
}

/** To whom the mail of a sign-up goes; null when it is gone. */
export async function getSignUpAddress(id: string): Promise<{ email: string; name: string } | null> {
  return db().signUp.findUnique({ where: { id }, select: { email: true, name: true } });
}

/**
 * True when somebody has this name, or one that the eye takes for it: readers by their key, staff and signatures by
 * what they are called. `exceptUserId` is whose own name it may be.
 */
export async function isDisplayNameTaken(name: string, exceptUserId: string | null = null): Promise<boolean> {
  const key = nameKeyOf(name);
  const held = await db().user.findUnique({ where: { nameKey: key }, select: { id: true } });
  if (held && held.id !== exceptUserId) return true;
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT name FROM users WHERE name_key IS NULL AND id IS DISTINCT FROM ${exceptUserId}::uuid
    UNION SELECT name FROM authors WHERE user_id IS NULL OR user_id IS DISTINCT FROM ${exceptUserId}::uuid`;
  return rows.some((row) => nameKeyOf(row.name) === key);
}
