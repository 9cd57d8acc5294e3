import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { getPerson } from '#features/house/accounts/data/people.queries.ts';
import { mayReadJournal } from '#features/office/audit/audit.policy.ts';
import {
  type JournalSearch,
  journalSearchSchema,
  readPlace,
  writePlace,
} from '#features/office/audit/audit.schema.ts';
import { listJournal, listJournalChoices } from '#features/office/audit/data/journal.queries.ts';
import { JournalFilters } from '#features/office/audit/desk/journal-filters.tsx';
import { JournalList } from '#features/office/audit/desk/journal-list.tsx';
import { isId } from '#lib/ids.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { journalWords as words } from '#words/office/audit/journal.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Query = Record<string, string | string[] | undefined>;

/** Who did what, when, on what, and from where. */
export default async function JournalPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await staffAt(urls.deskJournal());
  const permission = mayReadJournal(actor);
  if (!permission.allowed) {
    return (
      <>
        <div className="tete">
          <h1>{words.title}</h1>
        </div>
        <p className="note">{permission.reason}</p>
      </>
    );
  }
  const search: JournalSearch = journalSearchSchema.parse(await searchParams);
  const { apres, ...filter } = search;
  const [page, choices, person] = await Promise.all([
    listJournal({ search, after: readPlace(apres) }),
    listJournalChoices(),
    search.qui && isId(search.qui) ? getPerson(search.qui) : null,
  ]);
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
        <a className={buttonClass()} href={withQuery(urls.apiJournalExport(), filter)} download>
          {words.export}
        </a>
      </div>
      <p className="champ-aide">{words.lead}</p>
      <JournalFilters search={search} person={person?.name ?? null} choices={choices} />
      <JournalList entries={page.entries} names={page.names} />
      {page.next || apres ? (
        <p className="gestes">
          {apres ? (
            <Link className={buttonClass()} href={withQuery(urls.deskJournal(), filter)}>
              {words.newest}
            </Link>
          ) : null}
          {page.next ? (
            <Link
              className={buttonClass()}
              href={withQuery(urls.deskJournal(), { ...filter, apres: writePlace(page.next) })}
            >
              {words.older}
            </Link>
          ) : null}
        </p>
      ) : null}
    </>
  );
}
