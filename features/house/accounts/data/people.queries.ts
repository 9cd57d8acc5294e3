import type { GrantView } from '#features/house/accounts/data/grant.queries.ts';
import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';

export type PersonView = {
  id: string;
  name: string;
  email: string;
  isActive: boolean;
  isDemo: boolean;
  hasSecondFactor: boolean;
  grants: GrantView[];
  /** The last visit of a session that is still open; null when none is. */
  lastSeenAt: Date | null;
  author: { id: string; name: string; slug: string } | null;
  openSessions: number;
  apiTokens: number;
};

const select = {
  id: true,
  name: true,
  email: true,
  status: true,
  isDemo: true,
  secondFactorAt: true,
  grants: {
    select: { role: true, sectionId: true, section: { select: { name: true } } },
    orderBy: [{ role: 'desc' }, { id: 'asc' }],
  },
  author: { select: { id: true, name: true, slug: true } },
  sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
  _count: { select: { sessions: true, apiTokens: { where: { revokedAt: null } } } },
} as const satisfies Prisma.UserSelect;

type Row = Prisma.UserGetPayload<{ select: typeof select }>;

const toView = ({ status, grants, sessions, _count, secondFactorAt, ...row }: Row): PersonView => ({
  ...row,
  hasSecondFactor: secondFactorAt !== null,
  isActive: status === 'active',
  grants: grants.map(({ role, sectionId, section }) => ({
    role,
    sectionId,
    sectionName: section?.name ?? null,
  })),
  lastSeenAt: sessions[0]?.lastSeenAt ?? null,
  openSessions: _count.sessions,
  apiTokens: _count.apiTokens,
});

/** A key made on the command line is an account too, with an address where nobody reads. */
const humans = { NOT: { email: { endsWith: '@service.invalid' } } } as const;
const mostPeople = 300;

/** The newsroom, by name: whoever holds a role of it, or none any more. A search finds every account. */
export async function listPeople({ search = '' }: { search?: string } = {}): Promise<PersonView[]> {
  const words = search.trim().slice(0, 100);
  const found: Prisma.UserWhereInput = words
    ? {
        OR: [
          { name: { contains: words, mode: 'insensitive' } },
          { email: { contains: words, mode: 'insensitive' } },
        ],
      }
    : { OR: [{ grants: { some: { role: { not: 'reader' } } } }, { grants: { none: {} } }] };
  const rows = await db().user.findMany({
    where: { ...humans, ...found },
    orderBy: [{ status: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    select,
    take: mostPeople,
  });
  return rows.map(toView);
}

/** One account; null when there is none, or when it is a key's. */
export async function getPerson(userId: string): Promise<PersonView | null> {
  const row = await db().user.findFirst({ where: { id: userId, ...humans }, select });
  return row && toView(row);
}
