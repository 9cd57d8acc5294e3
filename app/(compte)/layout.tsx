import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preloadFonts } from '#components/preload-fonts.ts';
import icon from '#components/layout/icon.svg';
import { QuietFooter } from '#components/layout/legal-links.tsx';
import { QuietHeader } from '#components/layout/quiet-header.tsx';
import { themeColors } from '#components/theme-colors.ts';
import { getDeclaredAccessibility } from '#features/settings/data/settings.queries.ts';
import { siteZone } from '#lib/site-zone.ts';
import { accountPages } from '#messages/fr/accounts.ts';
import { getNewspaperName } from '#server/settings.ts';
import '#app/(site)/site.css';
import './compte.css';

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

export async function generateMetadata(): Promise<Metadata> {
  const name = await getNewspaperName({ isDefaultEnough: true });
  return {
    title: { default: name, template: `%s — ${name}` },
    robots: { index: false, follow: false },
    icons: { icon: [{ url: icon.src, type: 'image/svg+xml' }] },
  };
}

/** The account's own document: sign-in, first access, my account. Never cached, whole without JavaScript. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  const [name, accessibility] = await Promise.all([
    getNewspaperName({ isDefaultEnough: true }),
    getDeclaredAccessibility(),
  ]);
  return (
    <html lang="fr" data-fuseau={siteZone()}>
      <body>
        <a className="evitement" href="#contenu">
          {accountPages.skip}
        </a>
        <QuietHeader name={name} />
        {children}
        <QuietFooter {...(accessibility ? { accessibility } : {})} />
      </body>
    </html>
  );
}
