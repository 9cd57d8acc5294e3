import {
  appealUntil,
  needsStatement,
  type ReportGround,
  type ReportOutcome,
  toldAfterMs,
  usualGround,
} from '#features/readers/comments/comment-reports.ts';
import {
  listOpenReports,
  listReportedAmong,
  reopenReports,
  settleReports,
} from '#features/readers/comments/data/report.store.ts';
import {
  deleteStatementsOf,
  getStandingStatement,
  insertStatement,
  insertStatements,
  liftStatements,
  putStatementBack,
} from '#features/readers/comments/data/statement.store.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

export const commentRemovedKind = 'comment.removed';
export const commentRestoredKind = 'comment.restored';
export const reportSettledKind = 'comment.report_settled';

type Removal = {
  commentId: string;
  decisionId: string;
  userId: string | null;
  now: Date;
  /** Why; without one, what the last report said, or the charter as a whole. */
  ground: ReportGround | undefined;
  facts: string | undefined;
};

/**
 * What follows a removal, in its transaction: the statement of reasons (article 17), told to the author unless it is
 * commercial spam in bulk, and the end of the reports that asked for it. Answers whether the author is told.
 */
export async function stateReasons(open: Transaction, removal: Removal): Promise<{ isTold: boolean }> {
  const { commentId, decisionId, userId, now } = removal;
  const reports = await listOpenReports(open.sql, commentId);
  const ground = removal.ground ?? reports.at(-1)?.ground ?? usualGround;
  const isTold = needsStatement(ground);
  const statementId = await insertStatement(open.sql, {
    commentId,
    ground,
    facts: removal.facts || null,
    isAutomated: false,
    isReported: reports.length > 0,
    isTold,
    decisionId,
    decidedById: userId,
    decidedAt: now,
    appealUntil: appealUntil(now),
  });
  if (isTold)
    await open.outbox({
      kind: commentRemovedKind,
      payload: { statementId },
      availableAt: new Date(now.getTime() + toldAfterMs),
    });
  await settleOpenReports(open, { commentId, outcome: 'removed', note: null, decisionId, userId, now });
  return { isTold };
}

/** What of a person's a ban took from readers, with the reason that they are told once for all. */
type Removals = {
  hidden: readonly { commentId: string; decisionId: string; wasShown: boolean }[];
  reason: string;
  userId: string | null;
  now: Date;
};

/**
 * What follows a removal of everything: a statement for each comment that readers saw, so that each can be contested, and
 * the end of the reports that asked for it. The author is told by the mail of the ban, not by one for each.
 */
export async function stateRemovals(open: Transaction, removals: Removals): Promise<void> {
  const { hidden, reason, userId, now } = removals;
  const shown = hidden.filter(({ wasShown }) => wasShown);
  const commentIds = shown.map(({ commentId }) => commentId);
  const reported = await listReportedAmong(open.sql, commentIds);
  await insertStatements(
    open.sql,
    shown.map(({ commentId, decisionId }) => ({
      commentId,
      ground: usualGround,
      facts: reason,
      isAutomated: false,
      isReported: reported.has(commentId),
      isTold: true,
      decisionId,
      decidedById: userId,
      decidedAt: now,
      appealUntil: appealUntil(now),
    })),
  );
  for (const { commentId, decisionId } of shown)
    if (reported.has(commentId))
      await settleOpenReports(open, { commentId, outcome: 'removed', note: null, decisionId, userId, now });
}

/** Settles what is open on a comment, and has whoever reported told a little later. Answers how many there were. */
export async function settleOpenReports(
  open: Transaction,
  settled: {
    commentId: string;
    outcome: ReportOutcome;
    note: string | null;
    decisionId: string | null;
    userId: string | null;
    now: Date;
  },
): Promise<number> {
  const { commentId, outcome, note, decisionId, userId, now } = settled;
  const reports = await listOpenReports(open.sql, commentId);
  await settleReports(
    open.sql,
    reports.map(({ id }) => id),
    { outcome, note, decisionId, decidedById: userId, decidedAt: now },
  );
  for (const { id: reportId } of reports)
    await open.outbox({
      kind: reportSettledKind,
      payload: { reportId },
      availableAt: new Date(now.getTime() + toldAfterMs),
    });
  return reports.length;
}

/** A removed comment is published again: nothing is held against it, and its author hears of it if they were told. */
export async function liftRemoval(open: Transaction, commentId: string, now: Date): Promise<void> {
  const standing = await getStandingStatement(open.sql, commentId);
  await liftStatements(open.sql, commentId, now);
  if (standing?.isTold)
    await open.outbox({
      kind: commentRestoredKind,
      payload: { statementId: standing.id },
      availableAt: new Date(now.getTime() + toldAfterMs),
    });
}

/** A decision is taken back: what it had stated or lifted, and the reports that it had settled, are as before. */
export async function takeReasonsBack(
  open: Transaction,
  { commentId, decision }: { commentId: string; decision: { id: string; kind: string; decidedAt: Date } },
): Promise<void> {
  if (decision.kind === 'remove' || decision.kind === 'spam') {
    await deleteStatementsOf(open.sql, decision.id);
    await reopenReports(open.sql, decision.id);
  }
  if (decision.kind === 'approve') await putStatementBack(open.sql, commentId, decision.decidedAt);
}
