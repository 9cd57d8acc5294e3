import type { JournalEntryView } from '#features/office/audit/data/journal.queries.ts';
import { dateAndClock, iso } from '#lib/dates.ts';
import { journalActionWords, journalWords as words } from '#words/office/audit/journal.ts';

/** What was done to one thing, the latest first: when, who, what. Where from stays in the journal. */
export function HistoryLines({ entries }: { entries: readonly JournalEntryView[] }) {
  if (entries.length === 0) return <p className="champ-aide">{words.noHistory}</p>;
  return (
    <ul className="lignes">
      {entries.map(({ id, at, actorKind, actorName, action }) => (
        <li key={id}>
          {actorKind === 'system' ? words.system(actorName ?? '') : (actorName ?? words.nobody)}{' '}
          {journalActionWords[action] ?? action}
          <span className="liste-mention">
            <time dateTime={iso(at)}>{dateAndClock(at)}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}
