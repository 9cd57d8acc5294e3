import { storedGrantsSchema } from '#features/house/accounts/team.schema.ts';
import { type GrantView, namedGrants } from '#features/house/accounts/data/grant.queries.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';

export type InvitationView = {
  id: string;
  email: string;
  name: string;
  grants: GrantView[];
  createdAt: Date;
  expiresAt: Date;
  isExpired: boolean;
};

/** Invitations that nobody has accepted or revoked, the latest first. */
export async function listInvitations(now: Date = new Date()): Promise<InvitationView[]> {
  const rows = await db().invitation.findMany({
    where: { acceptedAt: null, revokedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, email: true, name: true, grants: true, createdAt: true, expiresAt: true },
    take: 200,
  });
  const parsed = rows.map((row) => ({ ...row, grants: storedGrantsSchema.parse(row.grants) }));
  const named = await namedGrants(parsed.map(({ grants }) => grants));
  return parsed.map((row, index) => ({
    ...row,
    grants: named[index] ?? [],
    isExpired: row.expiresAt <= now,
  }));
}

/** Who is invited by a link that still works; null when it has expired, served or been revoked. */
export async function getInvitation(
  token: string,
  now: Date = new Date(),
): Promise<{ email: string; name: string } | null> {
  return db().invitation.findFirst({
    where: { tokenHash: hashSecret(token), expiresAt: { gt: now }, acceptedAt: null, revokedAt: null },
    select: { email: true, name: true },
  });
}
