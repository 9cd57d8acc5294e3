import type { SoughtKind } from '#features/house/retention/sealed-records.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** An account that is still open, as a requisition asks for it. */
export type LivingAccount = {
  userId: string;
  name: string;
  email: string;
  openedAt: Date;
  confirmedAt: Date | null;
};

const select = { id: true, name: true, email: true, createdAt: true, emailVerified: true } as const;

/** Accounts with one of these ids, or the address or name that is sought. */
export async function listLivingAccounts(
  sql: Sql,
  { userIds, sought, value }: { userIds: readonly string[]; sought: SoughtKind; value: string },
): Promise<LivingAccount[]> {
  const rows = await sql.user.findMany({
    where: {
      OR: [
        { id: { in: [...userIds] } },
        ...(sought === 'mail' ? [{ email: value.trim().toLowerCase() }] : []),
        ...(sought === 'name' ? [{ name: { equals: value.trim(), mode: 'insensitive' as const } }] : []),
      ],
    },
    select,
    orderBy: { id: 'asc' },
    take: 50,
  });
  return rows.map(({ id, name, email, createdAt, emailVerified }) => ({
    userId: id,
    name,
    email,
    openedAt: createdAt,
    confirmedAt: emailVerified,
  }));
}

/** Whose comment this is, while its author has an account. */
export async function getCommentAuthorId(sql: Sql, commentId: string): Promise<string | null> {
  const row = await sql.comment.findUnique({ where: { id: commentId }, select: { authorId: true } });
  return row?.authorId ?? null;
}

/** Since when somebody has a second factor; null: none. */
export async function getSecondFactorAt(sql: Sql, userId: string): Promise<Date | null> {
  const row = await sql.user.findUnique({ where: { id: userId }, select: { secondFactorAt: true } });
  return row?.secondFactorAt ?? null;
}
