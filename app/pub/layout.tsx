import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import icon from '#components/layout/icon.svg';
import { QuietFooter } from '#components/layout/legal-links.tsx';
import { QuietHeader } from '#components/layout/quiet-header.tsx';
import { preloadFonts } from '#components/preload-fonts.ts';
import { themeColors } from '#components/theme-colors.ts';
import { siteZone } from '#lib/site-zone.ts';
import { accountPages } from '#messages/fr/accounts.ts';
import { getNewspaperName } from '#server/settings.ts';
import '#app/(site)/site.css';
import './pub.css';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: themeColors.light },
    { media: '(prefers-color-scheme: dark)', color: themeColors.dark },
  ],
};

/** Never indexed, and the link never leaks by referrer. */
export async function generateMetadata(): Promise<Metadata> {
  const name = await getNewspaperName({ isDefaultEnough: true });
  return {
    title: { default: name, template: `%s — ${name}` },
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
    icons: { icon: [{ url: icon.src, type: 'image/svg+xml' }] },
  };
}

/** What advertisers are shown by a private link. Never cached, whole without JavaScript. */
export default async function AdvertiserLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  const name = await getNewspaperName({ isDefaultEnough: true });
  return (
    <html lang="fr" data-fuseau={siteZone()}>
      <body>
        <a className="evitement" href="#contenu">
          {accountPages.skip}
        </a>
        <QuietHeader name={name} />
        {children}
        <QuietFooter />
      </body>
    </html>
  );
}
