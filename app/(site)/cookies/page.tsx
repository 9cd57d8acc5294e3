import type { Metadata } from 'next';
import { getConsentSettings } from '#features/readers/consent/data/consent-settings.queries.ts';
import { CookieChoices } from '#features/readers/consent/site/cookie-choices.tsx';
import { StoredTable } from '#features/readers/consent/site/stored-table.tsx';
import { getAdsSettings } from '#features/ads/campaigns/data/ads-settings.queries.ts';
import { urls } from '#lib/urls.ts';
import { cookiePlaces, cookiesPage } from '#words/readers/consent/cookies-page.ts';
import { getConfig } from '#server/config.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { NewspaperPage } from '#app/(site)/newspaper-page.tsx';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const [settings, ads] = await Promise.all([loadSettings(), getAdsSettings()]);
  return cookiesPage(settings.name, { measuresViews: ads.measuresViewsWithoutConsent });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.cookies() });
}

export default async function CookiesPage() {
  const { platform } = await getConsentSettings();
  const prefix = getConfig().isSiteHttps ? '__Host-' : '';
  return (
    <NewspaperPage
      page={await read()}
      path={urls.cookies()}
      places={{
        [cookiePlaces.choice]: <CookieChoices platform={platform?.name ?? null} />,
        [cookiePlaces.reading]: <StoredTable whose="reading" prefix={prefix} />,
        [cookiePlaces.account]: <StoredTable whose="account" prefix={prefix} />,
        [cookiePlaces.desk]: <StoredTable whose="desk" prefix={prefix} />,
      }}
    />
  );
}
