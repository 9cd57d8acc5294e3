import { type Person, isStaff } from '#lib/actor.ts';
import { hashSecret, newSecret } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { sessionSeconds } from '#server/limits.ts';

export type OpenedSession = { token: string; sessionId: string; expires: Date };

/** Sessions stand in the database, under the SHA-256 of the cookie's secret. A row deleted is a session dead. */
export async function insertSession(facts: {
  userId: string;
  address: string | null;
  userAgent: string | null;
  now?: Date;
}): Promise<OpenedSession> {
  const token = newSecret();
  const now = facts.now ?? new Date();
  const expires = new Date(now.getTime() + sessionSeconds.absolute * 1000);
  const { id } = await db().session.create({
    data: {
      sessionToken: hashSecret(token),
      userId: facts.userId,
      expires,
      createdAt: now,
      lastSeenAt: now,
      address: facts.address,
      userAgent: facts.userAgent?.slice(0, 300) ?? null,
    },
    select: { id: true },
  });
  return { token, sessionId: id, expires };
}

/** Closes the session of a cookie, if it is one. */
export async function deleteSessionByToken(token: string): Promise<void> {
  await db().session.deleteMany({ where: { sessionToken: hashSecret(token) } });
}

const personFields = {
  id: true,
  name: true,
  email: true,
  status: true,
  grants: { select: { role: true, sectionId: true } },
} as const;

export type LiveSession = { person: Person; email: string; expires: Date };

/**
 * Who holds this cookie: null when the session is unknown, revoked, past its life, left alone too long by a
 * member of staff, or when the account is disabled. Asked at each request: nothing is remembered in between.
 */
export async function findLiveSession(token: string, now: Date = new Date()): Promise<LiveSession | null> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const session = await db().session.findUnique({
    where: { sessionToken: hashSecret(token) },
    select: { id: true, expires: true, lastSeenAt: true, user: { select: personFields } },
  });
  if (!session || session.expires <= now || session.user.status !== 'active') return null;
  const person: Person = {
    kind: 'person',
    userId: session.user.id,
    name: session.user.name,
    grants: session.user.grants,
    via: 'session',
    sessionId: session.id,
  };
  const idleSeconds = (now.getTime() - session.lastSeenAt.getTime()) / 1000;
  if (isStaff(person) && idleSeconds > sessionSeconds.staffIdle) {
    await db().session.deleteMany({ where: { id: session.id } });
    return null;
  }
  if (idleSeconds > sessionSeconds.seenEvery && !getConfig().isReadOnly) {
    await db().session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } });
  }
  return { person, email: session.user.email, expires: session.expires };
}
