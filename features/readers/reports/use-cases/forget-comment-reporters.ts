import { reporterKeptDays } from '#features/readers/comments/comment-reports.ts';
import { forgetReporters } from '#features/readers/comments/data/report.store.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

const dayMs = 86_400_000;

/** Erases who reported a comment once it has been decided for long enough, as the form promises. */
export const forgetCommentReporters: UseCase<{ now: Date }, { forgotten: number }> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const ago = (days: number) => new Date(input.now.getTime() - days * dayMs);
    const forgotten = await forgetReporters(open.sql, {
      settledBefore: ago(reporterKeptDays.settled),
      sentBefore: ago(reporterKeptDays.longest),
    });
    return done({ forgotten });
  });
