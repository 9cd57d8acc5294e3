import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { fontVariables } from '#components/fonts.ts';
import icon from '#components/layout/icon.svg';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/fr/accounts.ts';
import { getNewspaperName } from '#server/settings.ts';
import './compte.css';

export const dynamic = 'force-dynamic';

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
  const name = await getNewspaperName({ isDefaultEnough: true });
  return (
    <html lang="fr" className={fontVariables}>
      <body>
        <a className="evitement" href="#contenu">
          {accountPages.skip}
        </a>
        <header className="bandeau">
          <a className="bandeau-titre" href={urls.home()}>
            {name}
          </a>
        </header>
        <main id="contenu" className="colonne">
          {children}
        </main>
        <footer className="pied">
          <a href={urls.home()}>{accountPages.back}</a>
        </footer>
      </body>
    </html>
  );
}
