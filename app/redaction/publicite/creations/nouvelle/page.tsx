import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { staffAt } from '#app/redaction/staff.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { getCreativeCampaign } from '#features/ads/campaigns/data/desk-creative.queries.ts';
import { CreativeForm } from '#features/ads/campaigns/desk/creative-form.tsx';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import { creativeWords as words } from '#words/ads/campaigns/ads-creatives.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.create };

/** A creative to add to the campaign that the address names. */
export default async function NewCreativePage({
  searchParams,
}: {
  searchParams: Promise<{ campagne?: string | string[] }>;
}) {
  const { campagne } = await searchParams;
  const campaignId = typeof campagne === 'string' ? campagne : '';
  const permission = maySellAds(await staffAt(urls.deskNewCreative(campaignId)));
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const campaign = isId(campaignId) ? await getCreativeCampaign(campaignId) : null;
  if (!campaign) notFound();
  return (
    <>
      <p>
        <Link href={urls.deskCampaign(campaign.id)}>{words.back(campaign.name)}</Link>
      </p>
      <div className="tete">
        <h1>{words.create}</h1>
      </div>
      <CreativeForm campaignId={campaign.id} />
    </>
  );
}
