import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { getDeskAdvertiser } from '#features/ads/campaigns/data/desk-advertiser.queries.ts';
import { listCampaigns } from '#features/ads/campaigns/data/desk-campaign.queries.ts';
import { AdvertiserArchive } from '#features/ads/campaigns/desk/advertiser-archive.tsx';
import { AdvertiserForm } from '#features/ads/campaigns/desk/advertiser-form.tsx';
import { CampaignTable } from '#features/ads/campaigns/desk/campaign-table.tsx';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import { advertiserWords as words } from '#words/ads/campaigns/ads-advertisers.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** One advertiser: what is known of them, and their campaigns. */
export default async function AdvertiserPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const permission = maySellAds(await staffAt(urls.deskAdvertiser(id)));
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const advertiser = isId(id) ? await getDeskAdvertiser(id) : null;
  if (!advertiser) notFound();
  const { rows, total } = await listCampaigns(
    { phase: null, advertiserId: id, search: '' },
    { page: 1, now: new Date() },
  );
  const isArchived = advertiser.archivedAt !== null;
  return (
    <>
      <p>
        <Link href={urls.deskAdvertisers()}>{words.back}</Link>
      </p>
      <div className="tete">
        <h1>{advertiser.name}</h1>
        {isArchived || advertiser.isHouse ? null : (
          <Link className={buttonClass('primary')} href={urls.deskNewCampaign({ annonceur: id })}>
            {words.newCampaign}
          </Link>
        )}
      </div>
      {advertiser.isHouse ? <p className="champ-aide">{words.houseHelp}</p> : null}
      <AdvertiserForm advertiser={advertiser} />
      <section className="bord" aria-labelledby="campagnes">
        <h2 id="campagnes">{words.campaigns}</h2>
        {total === 0 ? (
          <p className="champ-aide">{words.noCampaign}</p>
        ) : (
          <CampaignTable rows={rows} isSearch />
        )}
        {total > rows.length ? (
          <p>
            <Link href={urls.deskAds({ annonceur: id })}>{words.allCampaigns(total)}</Link>
          </p>
        ) : null}
      </section>
      {advertiser.isHouse ? null : <AdvertiserArchive id={id} isArchived={isArchived} />}
    </>
  );
}
