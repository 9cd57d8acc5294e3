import type { Grant } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';

export type AccountForSignIn = {
  id: string;
  name: string;
  email: string;
  passwordHash: string | null;
  isActive: boolean;
  /** Since when it has a second factor; null: none. */
  secondFactorAt: Date | null;
  grants: Grant[];
};

const forSignIn = {
  id: true,
  name: true,
  email: true,
  passwordHash: true,
  status: true,
  secondFactorAt: true,
  grants: { select: { role: true, sectionId: true } },
} as const;

type Where = { email: string } | { id: string };

async function findAccount(where: Where): Promise<AccountForSignIn | null> {
  const user = await db().user.findUnique({ where, select: forSignIn });
  if (!user) return null;
  const { status, ...account } = user;
  return { ...account, isActive: status === 'active' };
}

/** The account of an address, with what sign-in needs; null when nobody has it. */
export const getAccountForSignIn = (email: string): Promise<AccountForSignIn | null> =>
  findAccount({ email });

/** The same by the account's id. */
export const getAccountById = (id: string): Promise<AccountForSignIn | null> => findAccount({ id });

/** The address under which a person signs in; empty when the account is gone. */
export async function getEmail(userId: string): Promise<string> {
  const user = await db().user.findUnique({ where: { id: userId }, select: { email: true } });
  return user?.email ?? '';
}

/** True once a person (not a service account, which has no password) administers the newspaper. */
export async function hasAdministrator(): Promise<boolean> {
  const grant = await db().roleGrant.findFirst({
    where: {
      role: 'administrator',
      sectionId: null,
      user: { status: 'active', passwordHash: { not: null } },
    },
    select: { id: true },
  });
  return grant !== null;
}

export type SessionView = {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  userAgent: string | null;
  address: string | null;
};

/** Open sessions of a person, the latest seen first. */
export async function listSessions(userId: string, now: Date = new Date()): Promise<SessionView[]> {
  return db().session.findMany({
    where: { userId, expires: { gt: now } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true, address: true },
    take: 100,
  });
}
