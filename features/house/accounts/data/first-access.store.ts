import { firstAccessPurpose } from '#features/house/accounts/data/first-access.queries.ts';
import { hashSecret, newSecret } from '#server/auth/secret.ts';
import { firstAccessSeconds } from '#server/http/limits.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const identifier = firstAccessPurpose;

/** Makes the one link that creates the first administrator; earlier ones stop working. Returns its secret. */
export async function replaceFirstAccess(sql: Sql, now: Date = new Date()): Promise<string> {
  const secret = newSecret();
  await sql.verificationToken.deleteMany({ where: { identifier } });
  await sql.verificationToken.create({
    data: {
      identifier,
      token: hashSecret(secret),
      expires: new Date(now.getTime() + firstAccessSeconds * 1000),
    },
  });
  return secret;
}

/** Uses a link up; of several at once exactly one gets true, when the others' transactions have ended. */
export async function deleteFirstAccess(sql: Sql, secret: string, now: Date = new Date()): Promise<boolean> {
  const { count } = await sql.verificationToken.deleteMany({
    where: { identifier, token: hashSecret(secret), expires: { gt: now } },
  });
  return count === 1;
}

/** Writes the newspaper's name into what it says of itself; every other setting stays as it is. */
export async function updateNewspaperName(sql: Sql, name: string, userId: string): Promise<void> {
  await sql.$executeRaw`
    INSERT INTO settings AS held (key, value, updated_by_id, updated_at)
    VALUES ('newspaper', jsonb_build_object('name', ${name}::text), ${userId}::uuid, now())
    ON CONFLICT (key) DO UPDATE SET
      value = held.value || excluded.value, updated_by_id = excluded.updated_by_id, updated_at = now()`;
}
