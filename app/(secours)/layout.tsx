import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { fontVariables } from '#components/fonts.ts';
import { urls } from '#lib/urls.ts';
import { asidePageSentences } from '#messages/fr/http.ts';
import '#app/(site)/site.css';

/**
 * Pages for bad days. Must stay: nothing under here asks the database, a cookie or a header, and they have a root
 * layout of their own, because they are drawn when the process starts, database or not, and kept aside.
 */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { robots: { index: false } };

export default function AsideLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr" className={fontVariables}>
      <body>
        {children}
        <footer className="cadre suite">
          <a href={urls.home()}>{asidePageSentences.back}</a>
        </footer>
      </body>
    </html>
  );
}
