import { type Person, narrowGrants } from '#lib/actor.ts';
import { hashSecret, newSecret } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { sessionSeconds } from '#server/http/limits.ts';

const prefix = 'ndm_';

/** A new key of the API; shown once, kept hashed. The prefix lets secret scanners recognise a leaked one. */
export const newApiToken = (): string => `${prefix}${newSecret()}`;

/** The token of an `Authorization: Bearer …` header, or null when there is none. */
export function bearerToken(header: string | null): string | null {
  return /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1] ?? null;
}

/**
 * The person behind a token, with their rights narrowed to the token's role; null when it is unknown, revoked,
 * expired, its owner disabled or no longer entitled to that role.
 */
export async function findTokenHolder(token: string, now: Date = new Date()): Promise<Person | null> {
  if (!token.startsWith(prefix) || token.length > 100) return null;
  const held = await db().apiToken.findUnique({
    where: { tokenHash: hashSecret(token) },
    select: {
      id: true,
      role: true,
      expiresAt: true,
      revokedAt: true,
      lastUsedAt: true,
      user: {
        select: { id: true, name: true, status: true, grants: { select: { role: true, sectionId: true } } },
      },
    },
  });
  if (!held || held.revokedAt || (held.expiresAt && held.expiresAt <= now)) return null;
  if (held.user.status !== 'active') return null;
  const grants = narrowGrants(held.user.grants, held.role);
  if (grants.length === 0) return null;
  const isStale =
    !held.lastUsedAt || now.getTime() - held.lastUsedAt.getTime() > sessionSeconds.seenEvery * 1000;
  if (isStale && !getConfig().isReadOnly) {
    await db().apiToken.updateMany({ where: { id: held.id }, data: { lastUsedAt: now } });
  }
  return { kind: 'person', userId: held.user.id, name: held.user.name, grants, via: 'token' };
}
