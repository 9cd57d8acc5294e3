import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { listDeskReplies, listDeskReports } from '#features/newsroom/requests/data/request.queries.ts';
import { RequestList } from '#features/newsroom/requests/desk/request-list.tsx';
import { mayUseRequests } from '#features/newsroom/requests/request-rights.ts';
import { iso } from '#lib/dates.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { requestDesk as words } from '#words/newsroom/requests/requests.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

const settled = 'traitees';

/** What people outside ask of a story: rights of reply and reported errors, those of one's own sections. */
export default async function RequestsPage({ searchParams }: { searchParams: Promise<{ etat?: string }> }) {
  const actor = await staffAt(urls.deskRequests());
  if (!mayUseRequests(actor)) return <p className="note">{words.noAccess}</p>;
  const isSettled = (await searchParams).etat === settled;
  const filter = { isSettled };
  const [replies, reports] = await Promise.all([
    listDeskReplies({ actor, filter }),
    listDeskReports({ actor, filter }),
  ]);
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <nav className="demandes-choix" aria-label={words.show}>
        <Link href={urls.deskRequests()} aria-current={isSettled ? undefined : 'page'}>
          {words.open}
        </Link>
        <Link
          href={withQuery(urls.deskRequests(), { etat: settled })}
          aria-current={isSettled ? 'page' : undefined}
        >
          {words.settled}
        </Link>
      </nav>
      <RequestList replies={replies} reports={reports} isSettled={isSettled} now={iso(new Date())} />
    </>
  );
}
