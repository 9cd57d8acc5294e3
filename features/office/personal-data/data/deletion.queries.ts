import type { Deletion, Standing } from '#features/office/personal-data/deletion.ts';
import { isStaffRole } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The deletion that somebody asked for; null when none waits. */
export const getDeletionOf = (userId: string): Promise<Deletion | null> =>
  db().accountDeletion.findUnique({
    where: { userId },
    select: { askedAt: true, dueAt: true, removesTexts: true },
  });

/** Roles and signature of somebody, whatever their session may; null when there is nobody. */
export async function getStanding(userId: string, sql: Sql = db()): Promise<Standing | null> {
  const user = await sql.user.findUnique({
    where: { id: userId },
    select: { grants: { select: { role: true } }, author: { select: { name: true } } },
  });
  return (
    user && {
      isStaff: user.grants.some(({ role }) => isStaffRole(role)),
      signature: user.author?.name ?? null,
    }
  );
}

/** When a session was opened; null when it is gone. */
export async function getSessionOpenedAt(sessionId: string): Promise<Date | null> {
  const row = await db().session.findUnique({ where: { id: sessionId }, select: { createdAt: true } });
  return row?.createdAt ?? null;
}

/** Accounts whose hour has come. */
export async function listDueDeletions(now: Date): Promise<string[]> {
  const rows = await db().accountDeletion.findMany({
    where: { dueAt: { lte: now } },
    orderBy: { dueAt: 'asc' },
    select: { userId: true },
    take: 500,
  });
  return rows.map(({ userId }) => userId);
}
