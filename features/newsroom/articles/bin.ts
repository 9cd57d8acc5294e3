/** How long what was deleted waits in the bin before it goes for good, in days. */
export const binDays = 30;

const dayMs = 86_400_000;

/** The instant from which an article in the bin may go for good. */
export const binEndsAt = (deletedAt: Date): Date => new Date(deletedAt.getTime() + binDays * dayMs);

/** Whole days left in the bin, a day begun counting as one; 0 when its time is over. */
export const binDaysLeft = (deletedAt: Date, now: Date): number =>
  Math.max(0, Math.ceil((binEndsAt(deletedAt).getTime() - now.getTime()) / dayMs));
