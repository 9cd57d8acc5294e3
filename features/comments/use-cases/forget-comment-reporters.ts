import { reporterKeptDays } from '#features/comments/comment-reports.ts';
import { forgetReporters } from '#features/comments/data/report.store.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/attempt.ts';

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
