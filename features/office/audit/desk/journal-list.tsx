import Link from 'next/link';
import type { JournalEntryView } from '#features/office/audit/data/journal.queries.ts';
import { type JournalChange, listChanges, type Names } from '#features/office/audit/journal-changes.ts';
import { dateAndClock, iso } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import {
  journalActionWords,
  journalSubjectWords,
  journalWords as words,
} from '#words/office/audit/journal.ts';

/** Differences that are shown at once; the others open. */
const shownChanges = 4;

/** Lines of the journal: when and from where, who, what on what, before and after. */
export function JournalList({ entries, names }: { entries: readonly JournalEntryView[]; names: Names }) {
  if (entries.length === 0) return <p className="vide">{words.none}</p>;
  return (
    <table className="liste journal">
      <thead>
        <tr>
          <th scope="col">{words.columns.when}</th>
          <th scope="col">{words.columns.who}</th>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns.change}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td data-label={words.columns.when}>
              <time dateTime={iso(entry.at)}>{dateAndClock(entry.at)}</time>
              <span className="liste-mention">{entry.address ?? ''}</span>
            </td>
            <td data-label={words.columns.who}>{actorOf(entry)}</td>
            <td data-label={words.columns.what}>
              {journalActionWords[entry.action] ?? entry.action}
              <Subject entry={entry} name={names.get(entry.subjectId ?? '')} />
            </td>
            <td data-label={words.columns.change}>
              <Changes changes={listChanges(entry.before, entry.after, names)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const actorOf = ({ actorKind, actorName }: JournalEntryView): string =>
  actorKind === 'system' ? words.system(actorName ?? '') : (actorName ?? words.nobody);

/** Where one sees what was changed, for what has a page of its own. */
function pageOf({ subjectType, subjectId }: JournalEntryView): string | null {
  if (!subjectId) return null;
  if (subjectType === 'article') return urls.deskArticle(subjectId);
  if (subjectType === 'user') return urls.deskPerson(subjectId);
  return subjectType === 'front' ? urls.deskFront() : null;
}

function Subject({ entry, name }: { entry: JournalEntryView; name: string | undefined }) {
  const kind = journalSubjectWords[entry.subjectType] ?? entry.subjectType;
  const page = pageOf(entry);
  return (
    <span className="liste-mention">
      {kind}
      {name ? ' ' : null}
      {name && page ? <Link href={page}>{name}</Link> : name}
    </span>
  );
}

function Changes({ changes }: { changes: readonly JournalChange[] }) {
  const [first, rest] = [changes.slice(0, shownChanges), changes.slice(shownChanges)];
  return (
    <>
      <ChangeList changes={first} />
      {rest.length > 0 ? (
        <details>
          <summary>{words.moreChanges(rest.length)}</summary>
          <ChangeList changes={rest} />
        </details>
      ) : null}
    </>
  );
}

function ChangeList({ changes }: { changes: readonly JournalChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul className="journal-ecarts">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className="journal-champ">{field}</span>
          {before === null ? null : <del>{before}</del>}
          {before !== null && after !== null ? <span aria-hidden="true">{words.arrow}</span> : null}
          {after === null ? null : <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  );
}
