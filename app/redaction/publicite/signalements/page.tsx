import type { Metadata } from 'next';
import Link from 'next/link';
import { askedPage, PageLinks } from '#app/redaction/page-links.tsx';
import { AdsPages } from '#app/redaction/publicite/ads-pages.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { complaintsOnPage, listComplaints } from '#features/ads/reporting/data/ad-complaint.queries.ts';
import { ComplaintList } from '#features/ads/reporting/desk/complaint-list.tsx';
import { urls, withQuery } from '#lib/urls.ts';
import { complaintDesk as words } from '#words/ads/reporting/ad-complaints.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

const settled = 'traites';
type Query = Promise<{ etat?: string; page?: string }>;

/** Advertisements that readers complain of. */
export default async function ComplaintsPage({ searchParams }: { searchParams: Query }) {
  const permission = maySellAds(await staffAt(urls.deskAdComplaints()));
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const { etat, page: asked } = await searchParams;
  const isSettled = etat === settled;
  const page = askedPage(asked);
  const { complaints, total } = await listComplaints({ isSettled, page });
  const pathOf = (to: number) =>
    withQuery(urls.deskAdComplaints(), {
      etat: isSettled ? settled : undefined,
      page: to > 1 ? to : undefined,
    });
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <AdsPages current="complaints" />
      <p className="champ-aide">{words.lead}</p>
      <nav className="demandes-choix" aria-label={words.show}>
        <Link href={urls.deskAdComplaints()} aria-current={isSettled ? undefined : 'page'}>
          {words.open}
        </Link>
        <Link
          href={withQuery(urls.deskAdComplaints(), { etat: settled })}
          aria-current={isSettled ? 'page' : undefined}
        >
          {words.settled}
        </Link>
      </nav>
      <ComplaintList complaints={complaints} isSettled={isSettled} />
      <PageLinks page={page} pages={Math.ceil(total / complaintsOnPage)} pathOf={pathOf} />
    </>
  );
}
