import type { DeskArticleRow } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { isOverdue, lateMinutes, type PlannedActKind } from '#features/newsroom/articles/planned-acts.ts';
import { dayAndClock } from '#lib/dates.ts';
import { lateWords } from '#words/newsroom/publishing/planning.ts';
import { planningMentions as words } from '#words/newsroom/publishing/planning-desk.ts';

/** What is planned for a story of the list, and what came late, each on a line of its own. */
export function PlanMentions({ row, now }: { row: DeskArticleRow; now: Date }) {
  const late = lateMinutes(row.publishedLateMs);
  const isWithdrawn = row.publicationState === 'withdrawn';
  return (
    <>
      {row.scheduledAt ? (
        <Planned
          kind={row.publicationState === 'published' ? 'update' : 'publication'}
          at={row.scheduledAt}
          now={now}
        />
      ) : null}
      {row.withdrawalScheduledAt ? (
        <Planned kind="withdrawal" at={row.withdrawalScheduledAt} now={now} />
      ) : null}
      {row.embargoedUntil && row.embargoedUntil > now ? (
        <span className="liste-mention">{words.embargo(dayAndClock(row.embargoedUntil, now))}</span>
      ) : null}
      {late === null || row.publicationState === 'none' || row.publicationState === 'scheduled' ? null : (
        <span className="liste-mention liste-retard">
          {lateWords[isWithdrawn ? 'withdrawal' : 'publication'](late)}
        </span>
      )}
    </>
  );
}

function Planned({ kind, at, now }: { kind: PlannedActKind; at: Date; now: Date }) {
  const day = dayAndClock(at, now);
  return isOverdue(at, now) ? (
    <span className="liste-mention liste-retard">{words.overdue(day)}</span>
  ) : (
    <span className="liste-mention">{words[kind](day)}</span>
  );
}
