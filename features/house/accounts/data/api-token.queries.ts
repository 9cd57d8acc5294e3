import type { Role } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';

export type ApiTokenView = {
  id: string;
  name: string;
  role: Role;
  ownerName: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
};

/** Keys of the API that still open something: one person's, or everybody's (null). */
export async function listApiTokens(ownerId: string | null, now: Date = new Date()): Promise<ApiTokenView[]> {
  const rows = await db().apiToken.findMany({
    where: {
      revokedAt: null,
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
      ...(ownerId ? { userId: ownerId } : {}),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      name: true,
      role: true,
      createdAt: true,
      lastUsedAt: true,
      expiresAt: true,
      user: { select: { name: true } },
    },
    take: 200,
  });
  return rows.map(({ user, ...token }) => ({ ...token, ownerName: user.name }));
}
