import { deleteEndedCards } from '#features/newsroom/front/data/front.store.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Takes away cards whose hour is over and drops the front: what readers see changes with an event, not with a clock. */
export const freeEndedPlaces: UseCase<Record<string, never>, { fronts: string[] }> = async ({ actor }) => {
  if (actor.kind !== 'system') return refused('forbidden');
  return attempt(actor, async (open) => done({ fronts: await deleteEndedCards(open) }));
};
