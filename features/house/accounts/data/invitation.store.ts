import type { Grant } from '#lib/actor.ts';
import { hashSecret, newSecret } from '#server/auth/secret.ts';
import { invitationSeconds } from '#server/http/limits.ts';
import type { Sql } from '#server/transaction/transaction.ts';
import { storedGrantsSchema } from '#features/house/accounts/team.schema.ts';

/** An invitation that still waits, held until the transaction ends. */
export type HeldInvitation = { id: string; email: string; name: string; grants: Grant[]; expiresAt: Date };

type Row = { id: string; email: string; name: string; grants: unknown; expiresAt: Date };
const toHeld = (row: Row): HeldInvitation => ({ ...row, grants: storedGrantsSchema.parse(row.grants) });

const endOf = (now: Date): Date => new Date(now.getTime() + invitationSeconds * 1000);

/** Writes an invitation and returns the secret of its link, this once: only the SHA-256 is kept. */
export async function insertInvitation(
  sql: Sql,
  facts: { email: string; name: string; grants: Grant[]; createdById: string | null; now: Date },
): Promise<{ id: string; token: string }> {
  const { now, ...invitation } = facts;
  const token = newSecret();
  const { id } = await sql.invitation.create({
    data: { ...invitation, tokenHash: hashSecret(token), expiresAt: endOf(now) },
    select: { id: true },
  });
  return { id, token };
}

/** Gives a waiting invitation another link and another 72 hours; the old link is dead with this. */
export async function updateInvitationLink(sql: Sql, id: string, now: Date): Promise<string> {
  const token = newSecret();
  await sql.invitation.update({
    where: { id },
    data: { tokenHash: hashSecret(token), expiresAt: endOf(now) },
  });
  return token;
}

/** The invitation by its id while nobody has accepted or revoked it, expired or not; null otherwise. */
export async function lockInvitation(sql: Sql, id: string): Promise<HeldInvitation | null> {
  const rows = await sql.$queryRaw<Row[]>`
    SELECT id, email, name, grants, expires_at AS "expiresAt" FROM invitations
    WHERE id = ${id}::uuid AND accepted_at IS NULL AND revoked_at IS NULL FOR UPDATE`;
  return rows[0] ? toHeld(rows[0]) : null;
}

/** The invitation behind a link that still works; of several at once the others find it used. */
export async function lockInvitationByToken(
  sql: Sql,
  token: string,
  now: Date,
): Promise<HeldInvitation | null> {
  const rows = await sql.$queryRaw<Row[]>`
    SELECT id, email, name, grants, expires_at AS "expiresAt" FROM invitations
    WHERE token_hash = ${hashSecret(token)} AND expires_at > ${now}
      AND accepted_at IS NULL AND revoked_at IS NULL FOR UPDATE`;
  return rows[0] ? toHeld(rows[0]) : null;
}

export async function updateInvitationAccepted(sql: Sql, id: string, now: Date): Promise<void> {
  await sql.invitation.update({ where: { id }, data: { acceptedAt: now } });
}

export async function updateInvitationRevoked(sql: Sql, id: string, now: Date): Promise<void> {
  await sql.invitation.update({ where: { id }, data: { revokedAt: now } });
}

/** Ends every waiting invitation to an address: one person has one link. Returns how many there were. */
export async function revokeInvitationsTo(sql: Sql, email: string, now: Date): Promise<number> {
  const { count } = await sql.invitation.updateMany({
    where: { email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}
