import { hashSecret, newSecret } from '#server/auth/secret.ts';
import { accountLinkSeconds } from '#server/http/limits.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Begins a change of address; one that waited is forgotten, its links with it. */
export async function replaceEmailChange(
  sql: Sql,
  { userId, email, now }: { userId: string; email: string; now: Date },
): Promise<void> {
  await sql.emailChange.deleteMany({ where: { userId } });
  const expiresAt = new Date(now.getTime() + accountLinkSeconds.emailChange * 1000);
  await sql.emailChange.create({ data: { userId, email, createdAt: now, expiresAt } });
}

/** Gives both mailboxes the secret of their link, this once; null when the change is gone. */
export async function updateEmailChangeLinks(
  sql: Sql,
  userId: string,
): Promise<{ oldToken: string; newToken: string } | null> {
  const [oldToken, newToken] = [newSecret(), newSecret()];
  const { count } = await sql.emailChange.updateMany({
    where: { userId },
    data: { oldTokenHash: hashSecret(oldToken), newTokenHash: hashSecret(newToken) },
  });
  return count === 1 ? { oldToken, newToken } : null;
}

type Row = { userId: string; email: string; isOld: boolean; isOldDone: boolean; isNewDone: boolean };
export type HeldEmailChange = { userId: string; email: string; isDone: boolean };

/** Takes the yes of the mailbox whose link this is; null when no change waits for it. */
export async function updateEmailConfirmed(
  sql: Sql,
  token: string,
  now: Date,
): Promise<HeldEmailChange | null> {
  const hash = hashSecret(token);
  const rows = await sql.$queryRaw<Row[]>`
    SELECT user_id AS "userId", email, old_token_hash = ${hash} AS "isOld",
      old_confirmed_at IS NOT NULL AS "isOldDone", new_confirmed_at IS NOT NULL AS "isNewDone"
    FROM email_changes
    WHERE (old_token_hash = ${hash} OR new_token_hash = ${hash}) AND expires_at > ${now} FOR UPDATE`;
  const row = rows[0];
  if (!row) return null;
  const { userId, email, isOld } = row;
  await sql.emailChange.update({
    where: { userId },
    data: isOld ? { oldConfirmedAt: now } : { newConfirmedAt: now },
  });
  return { userId, email, isDone: isOld ? row.isNewDone : row.isOldDone };
}

/** Gives the account its other address; false when somebody has it by now. */
export async function updateEmail(sql: Sql, userId: string, email: string): Promise<boolean> {
  if (await sql.user.findUnique({ where: { email }, select: { id: true } })) return false;
  await sql.user.update({ where: { id: userId }, data: { email, emailVerified: new Date() } });
  await sql.emailChange.deleteMany({ where: { userId } });
  return true;
}
