import {
  type Bar,
  isStanding,
  type Sanction,
  warningShownDays,
} from '#features/readers/comments/sanctions.ts';
import { isStaffRole } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const dayMs = 86_400_000;

/** The one bar of somebody that stands at an instant, if there is one. */
export const standingBarOf = (userId: string, now: Date) => ({
  userId,
  kind: { not: 'warning' as const },
  liftedAt: null,
  OR: [{ endsAt: null }, { endsAt: { gt: now } }],
});

/** What keeps somebody from writing at an instant; null: nothing does. */
export async function getStandingBar(userId: string, now: Date, sql: Sql = db()): Promise<Bar | null> {
  const row = await sql.readerSanction.findFirst({
    where: standingBarOf(userId, now),
    select: { id: true, kind: true, reason: true, endsAt: true },
  });
  return row && row.kind !== 'warning' ? { ...row, kind: row.kind } : null;
}

/** What somebody is shown on their own pages: what stands, warnings for thirty days; the last first. */
export async function listToldSanctions(userId: string, now: Date): Promise<Sanction[]> {
  const since = new Date(now.getTime() - warningShownDays * dayMs);
  return (await listSanctions(userId)).filter(
    (one) => isStanding(one, now) && (one.kind !== 'warning' || one.imposedAt > since),
  );
}

/** Everything that was ever said to somebody, the last first. */
export async function listSanctions(userId: string): Promise<Sanction[]> {
  const rows = await db().readerSanction.findMany({
    where: { userId },
    orderBy: [{ imposedAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: {
      id: true,
      kind: true,
      reason: true,
      removedCount: true,
      imposedAt: true,
      imposedBy: { select: { name: true } },
      endsAt: true,
      liftedAt: true,
      liftedBy: { select: { name: true } },
    },
  });
  return rows.map(({ imposedBy, liftedBy, ...row }) => ({
    ...row,
    imposedBy: imposedBy?.name ?? null,
    liftedBy: liftedBy?.name ?? null,
  }));
}

/** Somebody with an account, as rights look at them. */
export type SanctionedPerson = { userId: string; name: string; isStaff: boolean };

export async function getSanctionedPerson(userId: string, sql: Sql = db()): Promise<SanctionedPerson | null> {
  const row = await sql.user.findFirst({
    where: { id: userId },
    select: { name: true, grants: { select: { role: true } } },
  });
  return row && { userId, name: row.name, isStaff: row.grants.some(({ role }) => isStaffRole(role)) };
}
