import { type Person, isStaff } from '#lib/actor.ts';
import { hashSecret, newSecret } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { sessionSeconds } from '#server/http/limits.ts';
import { needsSecondFactor } from '#server/auth/second-factor-duty.ts';

export type OpenedSession = { token: string; sessionId: string; expires: Date };

/** Sessions stand in the database, under the SHA-256 of the cookie's secret. A row deleted is a session dead. */
export async function insertSession(facts: {
  userId: string;
  address: string | null;
  userAgent: string | null;
  /** When the second factor was given for it; absent: not yet. */
  mfaAt?: Date;
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
      mfaAt: facts.mfaAt ?? null,
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
  isDemo: true,
  secondFactorAt: true,
  grants: { select: { role: true, sectionId: true } },
} as const;

const sessionFields = {
  id: true,
  expires: true,
  lastSeenAt: true,
  mfaAt: true,
  user: { select: personFields },
} as const;

/** The session of a cookie while its life lasts and its account is open. */
async function findSession(token: string, now: Date) {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const session = await db().session.findUnique({
    where: { sessionToken: hashSecret(token) },
    select: sessionFields,
  });
  return session && session.expires > now && session.user.status === 'active' ? session : null;
}

export type LiveSession = { person: Person; email: string; expires: Date };

/**
 * Who holds this cookie: null when the session is unknown, revoked, past its life, left alone too long by a
 * member of staff, when the account is disabled, or while its second factor has not been given. Asked at each request:
 * nothing is remembered in between. Whoever must have a second factor and has none is here without their roles.
 */
export async function findLiveSession(token: string, now: Date = new Date()): Promise<LiveSession | null> {
  const session = await findSession(token, now);
  if (!session) return null;
  const { user, mfaAt } = session;
  if (user.secondFactorAt !== null && mfaAt === null) return null;
  const held: Person = {
    kind: 'person',
    userId: user.id,
    name: user.name,
    grants: user.grants,
    via: 'session',
    sessionId: session.id,
  };
  const idleSeconds = (now.getTime() - session.lastSeenAt.getTime()) / 1000;
  if (isStaff(held) && idleSeconds > sessionSeconds.staffIdle) {
    await db().session.deleteMany({ where: { id: session.id } });
    return null;
  }
  if (idleSeconds > sessionSeconds.seenEvery && !getConfig().isReadOnly) {
    await db().session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } });
  }
  const isMissing = user.secondFactorAt === null && (await needsSecondFactor(user));
  const person: Person = isMissing ? { ...held, grants: [], awaits: 'second factor' } : held;
  return { person, email: user.email, expires: session.expires };
}

export type PendingSession = { sessionId: string; userId: string; name: string; email: string };

/** Whose session waits for a second factor, which opens nothing but the page that asks for it; null for any other. */
export async function findPendingSession(
  token: string,
  now: Date = new Date(),
): Promise<PendingSession | null> {
  const session = await findSession(token, now);
  if (!session || session.user.secondFactorAt === null || session.mfaAt !== null) return null;
  const isStale = now.getTime() - session.lastSeenAt.getTime() > sessionSeconds.pending * 1000;
  const { id: userId, name, email } = session.user;
  return isStale ? null : { sessionId: session.id, userId, name, email };
}
