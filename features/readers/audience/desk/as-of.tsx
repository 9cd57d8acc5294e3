import { clock, iso } from '#lib/dates.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';

/** When the figures were read, and how to read them again: on demand, a page never asks by itself. */
export function AsOf({ now, path }: { now: Date; path: string }) {
  return (
    <p className="audience-heure">
      <time dateTime={iso(now)}>{words.asOf(clock(now))}</time> <a href={path}>{words.refresh}</a>
    </p>
  );
}
