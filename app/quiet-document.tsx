import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import icon from '#components/layout/icon.svg';
import { QuietFooter } from '#components/layout/legal-links.tsx';
import { QuietHeader } from '#components/layout/quiet-header.tsx';
import { preloadFonts } from '#components/preload-fonts.ts';
import { getDeclaredAccessibility } from '#features/house/settings/data/settings.queries.ts';
import { siteZone } from '#lib/site-zone.ts';
import { accountPages } from '#messages/accounts.ts';
import { getNewspaperName } from '#server/settings/settings.ts';

/** Of documents that are no reading: named after the newspaper, never indexed. */
export async function quietMetadata(): Promise<Metadata> {
  const name = await getNewspaperName({ isDefaultEnough: true });
  return {
    title: { default: name, template: `%s — ${name}` },
    robots: { index: false, follow: false },
    icons: { icon: [{ url: icon.src, type: 'image/svg+xml' }] },
  };
}

/** A document that is no reading, between the newspaper's name and what the law wants: whole without JavaScript. */
export async function QuietDocument({ children }: { children: ReactNode }) {
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
