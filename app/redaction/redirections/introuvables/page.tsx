import type { Metadata } from 'next';
import Link from 'next/link';
import { RedirectPages } from '#app/redaction/redirections/redirect-pages.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { listMissing } from '#features/house/redirects/data/desk-redirect.queries.ts';
import { MissingList } from '#features/house/redirects/desk/missing-list.tsx';
import { mayManageRedirects } from '#features/house/redirects/redirects.policy.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { missingWords as words } from '#words/house/redirects/redirects.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** The most wanted addresses that answer 404. */
export default async function MissingPathsPage({
  searchParams,
}: {
  searchParams: Promise<{ vue?: string | string[] }>;
}) {
  const actor = await staffAt(urls.deskMissingPaths());
  const permission = mayManageRedirects(actor);
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
  const isIgnored = (await searchParams).vue === 'ignorees';
  const rows = await listMissing({ isIgnored });
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <RedirectPages current="missing" />
      <p className="champ-aide">{words.lead}</p>
      <p className="demandes-choix">
        <Link href={urls.deskMissingPaths()} aria-current={isIgnored ? undefined : 'page'}>
          {words.wanted}
        </Link>
        <Link
          href={withQuery(urls.deskMissingPaths(), { vue: 'ignorees' })}
          aria-current={isIgnored ? 'page' : undefined}
        >
          {words.ignored}
        </Link>
      </p>
      <MissingList rows={rows} isIgnored={isIgnored} />
    </>
  );
}
