import type { JournalPlace, JournalSearch } from '#features/office/audit/audit.schema.ts';
import { byteOrderMark, csvLine } from '#lib/csv.ts';
import { type JournalEntryView, listJournal } from '#features/office/audit/data/journal.queries.ts';
import { type JournalChange, listChanges, type Names } from '#features/office/audit/journal-changes.ts';
import {
  journalActionWords,
  journalSubjectWords,
  journalWords as words,
} from '#words/office/audit/journal.ts';

const pageSize = 500;

/** The journal as a spreadsheet reads it, page after page: memory holds one of them, however long it is. */
export async function* exportJournal(search: JournalSearch): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(words.csvColumns);
  let place: JournalPlace | null = null;
  do {
    const page = await listJournal({ search, after: place, limit: pageSize });
    yield page.entries.map((entry) => csvLine(cellsOf(entry, page.names))).join('');
    place = page.next;
  } while (place);
}

function cellsOf(entry: JournalEntryView, names: Names): string[] {
  const { at, actorId, actorName, action, subjectType, subjectId, address, requestId } = entry;
  const changes = listChanges(entry.before, entry.after, names);
  return [
    at.toISOString(),
    actorName ?? words.nobody,
    actorId ?? '',
    journalActionWords[action] ?? action,
    action,
    journalSubjectWords[subjectType] ?? subjectType,
    names.get(subjectId ?? '') ?? '',
    subjectId ?? '',
    sideOf(changes, 'before'),
    sideOf(changes, 'after'),
    address ?? '',
    requestId ?? '',
  ];
}

const sideOf = (changes: readonly JournalChange[], side: 'before' | 'after'): string =>
  changes
    .flatMap((change) => (change[side] === null ? [] : [`${change.field}\u00A0: ${change[side]}`]))
    .join('\n');
