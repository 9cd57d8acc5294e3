import { z } from 'zod';
import { getToldReport } from '#features/readers/reports/data/report.queries.ts';
import { getToldStatement } from '#features/readers/reports/data/statement.queries.ts';
import {
  commentRemovedKind,
  commentRestoredKind,
  reportSettledKind,
} from '#features/readers/comments/use-cases/state-reasons.ts';
import { urls } from '#lib/urls.ts';
import { reportNotices, statementNotices } from '#words/readers/comments/comment-report-notices.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { noticeEntry } from '#server/http/notice.ts';

const statementSchema = z.object({ statementId: z.uuid() });

/** Delivers `comment.removed`: the statement of reasons to the author; nothing when the removal was taken back. */
export const statementHandler: OutboxHandler = {
  kind: commentRemovedKind,
  deliver: async ({ payload }) => {
    const { statementId } = statementSchema.parse(payload);
    const told = await getToldStatement(statementId);
    if (!told || told.liftedAt) return undefined;
    const { statement, commentId, headline, text, to } = told;
    return [
      noticeEntry({
        to: { kind: 'address', ...to },
        words: statementNotices.removed(statement, { headline, text }),
        path: urls.ownComment(commentId),
        dedupeKey: `comment-statement:${statementId}`,
      }),
    ];
  },
};

/** Delivers `comment.restored`: a word to the author whose comment a moderator put back; nothing when it left again. */
export const restorationHandler: OutboxHandler = {
  kind: commentRestoredKind,
  deliver: async ({ payload }) => {
    const { statementId } = statementSchema.parse(payload);
    const told = await getToldStatement(statementId);
    if (!told?.liftedAt) return undefined;
    const { commentId, headline, to, liftedAt } = told;
    return [
      noticeEntry({
        to: { kind: 'address', ...to },
        words: statementNotices.restored({ headline }),
        path: urls.ownComment(commentId),
        dedupeKey: `comment-restored:${statementId}:${liftedAt.getTime()}`,
      }),
    ];
  },
};

/** Delivers `comment.report_settled`: the decision to whoever reported; nothing when it was taken back. */
export const reportSettledHandler: OutboxHandler = {
  kind: reportSettledKind,
  deliver: async ({ payload }) => {
    const { reportId } = z.object({ reportId: z.uuid() }).parse(payload);
    const told = await getToldReport(reportId);
    if (!told) return undefined;
    const { number, outcome, note, email, name } = told;
    return [
      noticeEntry({
        to: { kind: 'address', email, name: name ?? '' },
        words: reportNotices.decided({ number, outcome, note }),
        path: urls.reportReceipt(number),
        dedupeKey: `comment-report-settled:${reportId}:${outcome}`,
      }),
    ];
  },
};
