import type { Metadata } from 'next';
import { askedPage, PageLinks } from '#app/redaction/page-links.tsx';
import { RedirectPages } from '#app/redaction/redirections/redirect-pages.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { listRedirects, redirectsOnPage } from '#features/house/redirects/data/desk-redirect.queries.ts';
import { AddRedirect } from '#features/house/redirects/desk/add-redirect.tsx';
import { ImportRedirects } from '#features/house/redirects/desk/import-redirects.tsx';
import { RedirectList } from '#features/house/redirects/desk/redirect-list.tsx';
import { mayManageRedirects } from '#features/house/redirects/redirects.policy.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { redirectWords as words } from '#words/house/redirects/redirects.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Query = { q?: string | string[]; page?: string | string[] };

/** Where old addresses lead. */
export default async function RedirectsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await staffAt(urls.deskRedirects());
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
  const { q, page: asked } = await searchParams;
  const search = typeof q === 'string' ? q : '';
  const page = askedPage(asked);
  const { rows, total } = await listRedirects({ search, page });
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
        <a className={buttonClass()} href={urls.apiRedirectsExport()} download>
          {words.export}
        </a>
      </div>
      <RedirectPages current="list" />
      <p className="champ-aide">{words.lead}</p>
      <AddRedirect />
      <form className="filtres" action={urls.deskRedirects()}>
        <TextField label={words.search} type="search" name="q" defaultValue={search} />
        <button type="submit" className={buttonClass()}>
          {words.filter}
        </button>
      </form>
      <p className="champ-aide">{words.count(total)}</p>
      <RedirectList rows={rows} isSearch={search !== ''} />
      <PageLinks
        page={page}
        pages={Math.ceil(total / redirectsOnPage)}
        pathOf={(number) => withQuery(urls.deskRedirects(), { q: search, page: number })}
      />
      <ImportRedirects />
    </>
  );
}
