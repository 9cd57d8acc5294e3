import { forgetReporters as forget } from '#features/newsroom/requests/data/report.store.ts';
import { reporterKeptDays } from '#features/newsroom/requests/requests.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

const dayMs = 86_400_000;

/** Erases the names and addresses of readers whose report has been settled long enough, as their form promises. */
export const forgetReporters: UseCase<{ now: Date }, { forgotten: number }> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const ago = (days: number) => new Date(input.now.getTime() - days * dayMs);
    const forgotten = await forget(open.sql, {
      settledBefore: ago(reporterKeptDays.settled),
      sentBefore: ago(reporterKeptDays.longest),
    });
    return done({ forgotten });
  });
