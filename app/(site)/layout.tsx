// oxlint-disable-next-line no-restricted-imports -- Only for what isn't public at all, see below.
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { pageViewport } from '#components/page-viewport.ts';
import { preloadFonts } from '#components/preload-fonts.ts';
import { IslandScript } from '#components/layout/island-script.tsx';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { platformOrigins } from '#features/readers/consent/consent-settings.ts';
import { getConsentSettings } from '#features/readers/consent/data/consent-settings.queries.ts';
import { ConsentBanner } from '#features/readers/consent/site/consent-banner.tsx';
import { accessibilityState, enteredAudit } from '#features/house/settings/accessibility.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteZone } from '#lib/site-zone.ts';
import { siteWords } from '#messages/site.ts';
import { islandAddress } from '#server/web/islands.ts';
import { platformPolicy } from '#server/page-cache/policy.ts';
import { describePage, isRenderingPublicPage } from '#server/page-cache/page-facts.ts';
import { loadMenu, loadSettings } from './load.ts';
import { siteMetadata } from './site-metadata.ts';
import './site.css';

/** Must stay: every public page is rendered when it is asked for and kept by server/page-cache, never by Next. */
export const dynamic = 'force-dynamic';

export const viewport = pageViewport;

export const generateMetadata = siteMetadata;

export default async function SiteLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  // Must stay: an unknown address behind a private door (/redaction/rien) lands on these routes too, and a public
  // page outside the page cache would have neither its status nor its policy.
  if (!isRenderingPublicPage()) notFound();
  describePage({ tags: [tags.menu(), tags.settings()] });
  const [settings, menu, { platform }] = await Promise.all([
    loadSettings(),
    loadMenu(),
    getConsentSettings(),
  ]);
  if (platform) describePage({ tags: [], platformPolicy: platformPolicy(platformOrigins(platform)) });
  return (
    <html lang="fr" data-fuseau={siteZone()} data-plateforme={platform?.name}>
      <body>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={urls.openSearch()}
          title={settings.name}
        />
        <a className="evitement" href="#contenu">
          {siteWords.skip}
        </a>
        <SiteHeader name={settings.name} tagline={settings.tagline} menu={menu} />
        {platform && <script defer src={platform.script} data-plateforme-script="" />}
        <IslandScript address={islandAddress('consent')} />
        {children}
        <SiteFooter
          name={settings.name}
          tagline={settings.tagline}
          publisher={settings.publisher.name}
          publicationDirector={settings.publisher.publicationDirector}
          contact={settings.contacts.newsroom}
          menu={menu}
          accessibility={accessibilityState(enteredAudit(settings))}
        />
        <ConsentBanner />
        <IslandScript address={islandAddress('moments')} />
        <IslandScript address={islandAddress('suggestions')} />
      </body>
    </html>
  );
}
