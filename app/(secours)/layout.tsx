import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { preloadFonts } from '#components/preload-fonts.ts';
import { QuietFooter } from '#components/layout/legal-links.tsx';
import { QuietHeader } from '#components/layout/quiet-header.tsx';
import { siteWords } from '#messages/site.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import '#app/(site)/site.css';

/**
 * Pages for bad days. Must stay: nothing under here needs the database, a cookie or a header, and they have a root
 * layout of their own, because they are drawn when the process starts, database or not, and kept aside. The name is
 * asked for, and left out when nothing answers: a wrong name is worse than none. They are drawn again when the settings
 * change and when the database is back.
 */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { robots: { index: false } };

export default async function AsideLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  const name = await getNewspaperName().catch(() => null);
  return (
    <html lang="fr">
      <body>
        <a className="evitement" href="#contenu">
          {siteWords.skip}
        </a>
        <QuietHeader name={name} />
        {children}
        <QuietFooter />
      </body>
    </html>
  );
}
