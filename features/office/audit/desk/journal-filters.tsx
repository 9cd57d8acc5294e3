import Link from 'next/link';
import { buttonClass } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import type { JournalSearch } from '#features/office/audit/audit.schema.ts';
import { urls } from '#lib/urls.ts';
import {
  journalActionWords,
  journalSubjectWords,
  journalWords as words,
} from '#words/office/audit/journal.ts';

const byWord = (table: Readonly<Record<string, string>>) => (one: string, other: string) =>
  (table[one] ?? one).localeCompare(table[other] ?? other, 'fr');

/** What to look for: a plain form, so that an address says it. `person` is the name behind an id in the address. */
export function JournalFilters({
  search,
  person,
  choices,
}: {
  search: JournalSearch;
  person: string | null;
  choices: { actions: readonly string[]; subjectTypes: readonly string[] };
}) {
  return (
    <form className="filtres journal-filtres" action={urls.deskJournal()}>
      <TextField
        label={words.words}
        type="search"
        name="mots"
        defaultValue={search.mots}
        autoComplete="off"
      />
      <TextField
        label={words.who}
        type="search"
        name="qui"
        defaultValue={person ?? search.qui}
        autoComplete="off"
      />
      <SelectField label={words.action} name="action" defaultValue={search.action ?? ''}>
        <option value="">{words.everyAction}</option>
        {choices.actions.toSorted(byWord(journalActionWords)).map((action) => (
          <option key={action} value={action}>
            {journalActionWords[action] ?? action}
          </option>
        ))}
      </SelectField>
      <SelectField label={words.subject} name="objet" defaultValue={search.objet ?? ''}>
        <option value="">{words.everySubject}</option>
        {choices.subjectTypes.toSorted(byWord(journalSubjectWords)).map((type) => (
          <option key={type} value={type}>
            {journalSubjectWords[type] ?? type}
          </option>
        ))}
      </SelectField>
      <TextField label={words.from} type="date" name="du" defaultValue={search.du} />
      <TextField label={words.to} type="date" name="au" defaultValue={search.au} />
      {search.sujet ? <input type="hidden" name="sujet" value={search.sujet} /> : null}
      <button type="submit" className={buttonClass('primary')}>
        {words.search}
      </button>
      <Link className={buttonClass('quiet')} href={urls.deskJournal()}>
        {words.reset}
      </Link>
    </form>
  );
}
