import type { AppealOutcome, ReportGround } from '#features/readers/comments/comment-reports.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type NewStatement = {
  commentId: string;
  ground: ReportGround;
  facts: string | null;
  isAutomated: boolean;
  isReported: boolean;
  isTold: boolean;
  decisionId: string | null;
  decidedById: string | null;
  decidedAt: Date;
  appealUntil: Date;
};

/** Writes down why a comment was removed. */
export async function insertStatement(sql: Sql, statement: NewStatement): Promise<string> {
  const { id } = await sql.commentStatement.create({ data: statement, select: { id: true } });
  return id;
}

/** As many as one statement of SQL takes with ease. */
const atOnce = 1_000;

/** Writes down why each of many comments was removed. */
export async function insertStatements(sql: Sql, statements: readonly NewStatement[]): Promise<void> {
  for (let from = 0; from < statements.length; from += atOnce)
    await sql.commentStatement.createMany({ data: statements.slice(from, from + atOnce) });
}

/** What is held against a comment, in a transaction's hands. */
export type HeldStatement = {
  id: string;
  ground: string;
  isTold: boolean;
  decidedById: string | null;
  appealUntil: Date;
  appeal: { id: string; outcome: string | null } | null;
};

/** The statement that stands on a comment; null when nothing is held against it. */
export const getStandingStatement = (sql: Sql, commentId: string): Promise<HeldStatement | null> =>
  sql.commentStatement.findFirst({
    where: { commentId, liftedAt: null },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      ground: true,
      isTold: true,
      decidedById: true,
      appealUntil: true,
      appeal: { select: { id: true, outcome: true } },
    },
  });

/** The comment is back: nothing is held against it any more. */
export async function liftStatements(sql: Sql, commentId: string, now: Date): Promise<void> {
  await sql.commentStatement.updateMany({
    where: { commentId, liftedAt: null },
    data: { liftedAt: now },
  });
}

/** Takes back what a decision had stated, as the decision is taken back: it never stood. */
export async function deleteStatementsOf(sql: Sql, decisionId: string): Promise<void> {
  await sql.commentStatement.deleteMany({ where: { decisionId } });
}

/** Puts back what a decision had lifted, as the decision is taken back. */
export async function putStatementBack(sql: Sql, commentId: string, since: Date): Promise<void> {
  await sql.commentStatement.updateMany({
    where: { commentId, liftedAt: { gte: since } },
    data: { liftedAt: null },
  });
}

/** Writes an appeal down. */
export async function insertAppeal(
  sql: Sql,
  appeal: { statementId: string; text: string; createdAt: Date },
): Promise<string> {
  const { id } = await sql.commentAppeal.create({ data: appeal, select: { id: true } });
  return id;
}

/** An appeal with the removal that it contests. */
export type HeldAppeal = {
  id: string;
  outcome: string | null;
  statementId: string;
  commentId: string | null;
  removedById: string | null;
  /** The decision that removed it. */
  removalId: string | null;
};

/** Null when there is none. The comment's lock is what keeps two people from deciding it at once. */
export async function getHeldAppeal(sql: Sql, appealId: string): Promise<HeldAppeal | null> {
  const row = await sql.commentAppeal.findUnique({
    where: { id: appealId },
    select: {
      id: true,
      outcome: true,
      statementId: true,
      statement: { select: { commentId: true, decidedById: true, decisionId: true } },
    },
  });
  if (!row) return null;
  const { statement, ...appeal } = row;
  return {
    ...appeal,
    commentId: statement.commentId,
    removedById: statement.decidedById,
    removalId: statement.decisionId,
  };
}

/** Decides an appeal. */
export async function writeAppealDecision(
  sql: Sql,
  appealId: string,
  decided: {
    outcome: AppealOutcome;
    answer: string | null;
    decisionId: string | null;
    decidedById: string | null;
    decidedAt: Date;
  },
): Promise<void> {
  await sql.commentAppeal.update({ where: { id: appealId }, data: decided, select: { id: true } });
}

/** Whether an appeal was decided by this decision: such a one is not taken back by a key. */
export async function isAppealDecision(sql: Sql, decisionId: string): Promise<boolean> {
  return (await sql.commentAppeal.count({ where: { decisionId } })) > 0;
}
