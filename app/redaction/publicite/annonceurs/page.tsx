import type { Metadata } from 'next';
import Link from 'next/link';
import { AdsPages } from '#app/redaction/publicite/ads-pages.tsx';
import { askedPage, PageLinks } from '#app/redaction/page-links.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { CheckField, TextField } from '#components/ui/field.tsx';
import { ListTable } from '#components/ui/list-table.tsx';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { advertisersOnPage, listAdvertisers } from '#features/ads/campaigns/data/desk-advertiser.queries.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { advertiserWords as words } from '#words/ads/campaigns/ads-advertisers.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Query = Partial<Record<'q' | 'archives' | 'page', string | string[]>>;

/** Who buys space. */
export default async function AdvertisersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const permission = maySellAds(await staffAt(urls.deskAdvertisers()));
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const { q, archives, page: asked } = await searchParams;
  const search = typeof q === 'string' ? q : '';
  const withArchived = archives === '1';
  const page = askedPage(asked);
  const { rows, total } = await listAdvertisers({ search, withArchived, page, now: new Date() });
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
        <Link className={buttonClass('primary')} href={urls.deskNewAdvertiser()}>
          {words.create}
        </Link>
      </div>
      <AdsPages current="advertisers" />
      <p className="champ-aide">{words.lead}</p>
      <form className="filtres" action={urls.deskAdvertisers()}>
        <TextField label={words.search} type="search" name="q" defaultValue={search} />
        <CheckField label={words.showArchived} name="archives" value="1" defaultChecked={withArchived} />
        <button type="submit" className={buttonClass()}>
          {words.filter}
        </button>
      </form>
      <ListTable
        columns={words.columns}
        isEmpty={rows.length === 0}
        empty={search ? words.noneFound : words.none}
      >
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link className="liste-titre" href={urls.deskAdvertiser(row.id)}>
                {row.name}
              </Link>
              {row.isHouse || row.isArchived ? (
                <span className="liste-mention">{row.isHouse ? words.house : words.archived}</span>
              ) : null}
            </td>
            <td data-label={words.columns.contact}>{row.contact}</td>
            <td data-label={words.columns.campaigns}>{row.campaigns}</td>
            <td data-label={words.columns.live}>{row.live}</td>
          </tr>
        ))}
      </ListTable>
      <PageLinks
        page={page}
        pages={Math.ceil(total / advertisersOnPage)}
        pathOf={(number) =>
          withQuery(urls.deskAdvertisers(), {
            q: search,
            archives: withArchived ? '1' : undefined,
            page: number > 1 ? number : undefined,
          })
        }
      />
    </>
  );
}
