import { deleteOrigins } from '#features/readers/comments/data/posting.store.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';

const dayMs = 86_400_000;

/** Forgets from where comments were sent, once it says nothing of use to moderators. Returns how many. */
export async function forgetOrigins(now: Date): Promise<number> {
  const { originDays } = await getRetention();
  return deleteOrigins(new Date(now.getTime() - originDays * dayMs));
}
