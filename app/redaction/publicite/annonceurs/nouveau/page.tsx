import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { AdvertiserForm } from '#features/ads/campaigns/desk/advertiser-form.tsx';
import { urls } from '#lib/urls.ts';
import { advertiserWords as words } from '#words/ads/campaigns/ads-advertisers.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.newTitle };

/** An advertiser who does not exist yet. */
export default async function NewAdvertiserPage() {
  const permission = maySellAds(await staffAt(urls.deskNewAdvertiser()));
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  return (
    <>
      <p>
        <Link href={urls.deskAdvertisers()}>{words.back}</Link>
      </p>
      <div className="tete">
        <h1>{words.newTitle}</h1>
      </div>
      <AdvertiserForm />
    </>
  );
}
