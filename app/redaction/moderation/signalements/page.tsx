import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { mayDecideAppeal, mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { listReported } from '#features/readers/reports/data/report.queries.ts';
import { listAppeals, listModerators } from '#features/readers/reports/data/statement.queries.ts';
import { ReportList } from '#features/readers/reports/desk/report-list.tsx';
import { siteDay } from '#lib/dates.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { reportDesk as words } from '#words/readers/reports/comment-report-desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

const settled = 'decides';

/** What people report of comments, and what authors answer to a removal. */
export default async function ReportsPage({ searchParams }: { searchParams: Promise<{ etat?: string }> }) {
  const actor = await staffAt(urls.deskReports());
  const permission = mayModerateComments(actor);
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const isSettled = (await searchParams).etat === settled;
  const [reported, appeals, moderators] = await Promise.all([
    listReported({ isSettled }),
    listAppeals({ isSettled }),
    listModerators(),
  ]);
  const moderatorIds = moderators.map(({ userId }) => userId);
  const { year } = siteDay(new Date());
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <p>
        <Link href={urls.deskModeration()}>{words.back}</Link>
      </p>
      <nav className="demandes-choix" aria-label={words.show}>
        <Link href={urls.deskReports()} aria-current={isSettled ? undefined : 'page'}>
          {words.open}
        </Link>
        <Link
          href={withQuery(urls.deskReports(), { etat: settled })}
          aria-current={isSettled ? 'page' : undefined}
        >
          {words.settled}
        </Link>
      </nav>
      <ReportList
        key={String(isSettled)}
        reported={reported}
        isSettled={isSettled}
        appeals={appeals.map((appeal) => ({
          ...appeal,
          permission: mayDecideAppeal(actor, { removedById: appeal.removedById, moderatorIds }),
        }))}
      />
      <section aria-labelledby="chiffres">
        <h2 id="chiffres">{words.figures}</h2>
        <p className="champ-aide">{words.figuresLead}</p>
        <p className="gestes">
          {[year, year - 1].map((one) => (
            <a key={one} href={urls.apiTransparency(one)}>
              {words.figuresOf(one)}
            </a>
          ))}
        </p>
      </section>
    </>
  );
}
