import type { Metadata } from 'next';
import Link from 'next/link';
import { campaignChoices } from '#app/redaction/publicite/campaign-choices.ts';
import { staffAt } from '#app/redaction/staff.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { newCampaignForm } from '#features/ads/campaigns/show-campaign.ts';
import { CampaignForm } from '#features/ads/campaigns/desk/campaign-form.tsx';
import { siteZone } from '#lib/site-zone.ts';
import { urls } from '#lib/urls.ts';
import { campaignForm as words, campaignPage } from '#words/ads/campaigns/ads-campaign.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.newTitle };

type Query = Partial<Record<'annonceur' | 'nature', string | string[]>>;

/** A campaign that does not exist yet. */
export default async function NewCampaignPage({ searchParams }: { searchParams: Promise<Query> }) {
  const permission = maySellAds(await staffAt(urls.deskNewCampaign()));
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const [{ annonceur, nature }, choices] = await Promise.all([searchParams, campaignChoices()]);
  const isHouse = nature === 'maison';
  const advertiser = choices.advertisers.find(({ id }) => id === annonceur);
  return (
    <>
      <p>
        <Link href={urls.deskAds()}>{campaignPage.back}</Link>
      </p>
      <div className="tete">
        <h1>{isHouse ? words.newHouseTitle : words.newTitle}</h1>
      </div>
      <CampaignForm
        initial={newCampaignForm({
          kind: isHouse ? 'house' : 'commercial',
          advertiserId: advertiser?.id ?? '',
          now: new Date(),
          zone: siteZone(),
        })}
        {...choices}
        names={{}}
      />
    </>
  );
}
