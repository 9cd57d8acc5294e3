import { clock, date, dateAndClock, iso, shortDate } from '#lib/dates.ts';

const writings = { 'date-and-clock': dateAndClock, date, 'short-date': shortDate, clock } as const;

/**
 * An instant in French on the newspaper's clock. The page says it absolutely, so that it stays true while it is kept;
 * with `isRelative` an island may put « il y a 12 min » in its place.
 */
export function Moment({
  at,
  show = 'date-and-clock',
  isRelative = false,
}: {
  at: Date;
  show?: keyof typeof writings;
  isRelative?: boolean;
}) {
  return (
    <time dateTime={iso(at)} data-relatif={isRelative ? '' : undefined}>
      {writings[show](at)}
    </time>
  );
}
