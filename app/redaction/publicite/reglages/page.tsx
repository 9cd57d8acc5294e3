import type { Metadata } from 'next';
import { AdsPages } from '#app/redaction/publicite/ads-pages.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { mayChangeAdsSettings, maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { getAdsSettings } from '#features/ads/campaigns/data/ads-settings.queries.ts';
import { AdsSettingsForm } from '#features/ads/campaigns/desk/ads-settings-form.tsx';
import { urls } from '#lib/urls.ts';
import { adsSettingsWords as words } from '#words/ads/campaigns/ads-desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** The rules of advertising; whoever sells reads them, administrators change them. */
export default async function AdsSettingsPage() {
  const actor = await staffAt(urls.deskAdsSettings());
  const permission = maySellAds(actor);
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const mayChange = mayChangeAdsSettings(actor);
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <AdsPages current="settings" />
      <p className="champ-aide">{words.lead}</p>
      {mayChange.allowed ? null : <p className="note">{mayChange.reason}</p>}
      <AdsSettingsForm initial={await getAdsSettings()} mayChange={mayChange.allowed} />
    </>
  );
}
