import { complainantKeptDays } from '#features/ads/reporting/ad-complaints.ts';
import { forgetComplainants as forget } from '#features/ads/reporting/data/ad-complaint.store.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

const dayMs = 86_400_000;

/** Erases the addresses of readers whose complaint has been settled long enough, as their form promises. */
export const forgetComplainants: UseCase<{ now: Date }, { forgotten: number }> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const ago = (days: number) => new Date(input.now.getTime() - days * dayMs);
    const forgotten = await forget(open.sql, {
      settledBefore: ago(complainantKeptDays.settled),
      sentBefore: ago(complainantKeptDays.longest),
    });
    return done({ forgotten });
  });
