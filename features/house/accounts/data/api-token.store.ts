import type { Role } from '#lib/actor.ts';
import { newApiToken } from '#server/auth/bearer.ts';
import { hashSecret } from '#server/auth/secret.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Writes a new key and returns it in clear, this once: only its SHA-256 is kept. */
export async function insertApiToken(
  sql: Sql,
  facts: { userId: string; name: string; role: Role; expiresAt: Date | null },
): Promise<{ id: string; token: string }> {
  const token = newApiToken();
  const { id } = await sql.apiToken.create({
    data: { ...facts, tokenHash: hashSecret(token) },
    select: { id: true },
  });
  return { id, token };
}

/** The key that is to be revoked, held until the transaction ends; null when it is gone or revoked already. */
export async function lockApiToken(
  sql: Sql,
  tokenId: string,
): Promise<{ userId: string; name: string } | null> {
  const rows = await sql.$queryRaw<{ userId: string; name: string }[]>`
    SELECT user_id AS "userId", name FROM api_tokens
    WHERE id = ${tokenId}::uuid AND revoked_at IS NULL FOR UPDATE`;
  return rows[0] ?? null;
}

export async function updateApiTokenRevoked(
  sql: Sql,
  tokenId: string,
  now: Date = new Date(),
): Promise<void> {
  await sql.apiToken.update({ where: { id: tokenId }, data: { revokedAt: now } });
}
