import type { Metadata } from 'next';
import { AdsPages } from '#app/redaction/publicite/ads-pages.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { toAdsTxt } from '#features/ads/delivery/ads-txt.ts';
import { getAdFiles } from '#features/ads/delivery/data/ad-files.queries.ts';
import { AdFilesForm } from '#features/ads/delivery/desk/ad-files-form.tsx';
import { toSellersJson } from '#features/ads/delivery/sellers-json.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import { urls } from '#lib/urls.ts';
import { adFileWords as words } from '#words/ads/delivery/ad-files.ts';
import { getConfig } from '#server/config.ts';
import './fichiers.css';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** ads.txt, app-ads.txt and sellers.json: who may sell the newspaper's space. */
export default async function AdFilesPage() {
  const permission = maySellAds(await staffAt(urls.deskAdFiles()));
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      {permission.allowed ? <AdsPages current="files" /> : null}
      <p className={permission.allowed ? 'champ-aide' : 'note'}>
        {permission.allowed ? words.lead : permission.reason}
      </p>
      {permission.allowed ? await filesForm() : null}
    </>
  );
}

async function filesForm() {
  const [files, { contacts }] = await Promise.all([getAdFiles(), getNewspaperSettings()]);
  const host = new URL(getConfig().siteUrl).hostname;
  const served = {
    adsTxt: toAdsTxt(files.adsTxt, host),
    appAdsTxt: toAdsTxt(files.appAdsTxt, host),
    sellersJson: toSellersJson(files.sellersJson, contacts.newsroom),
  };
  return <AdFilesForm initial={files} served={served} />;
}
