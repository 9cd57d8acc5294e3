/**
 * How long a text may wait for its review before the queue says that it is late, by its urgency: a flash one hour,
 * what must appear today four, the rest one day.
 */
const hourMs = 3_600_000;

const patienceMs = (urgency: number): number => {
  if (urgency <= 2) return hourMs;
  return urgency <= 4 ? 4 * hourMs : 24 * hourMs;
};

/** How late a review is, in milliseconds; null while it is not. */
export function reviewLateness({
  urgency,
  since,
  now,
}: {
  urgency: number;
  since: Date;
  now: Date;
}): number | null {
  const late = now.getTime() - since.getTime() - patienceMs(urgency);
  return late > 0 ? late : null;
}
