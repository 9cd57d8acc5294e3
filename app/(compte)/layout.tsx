import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/fr/accounts.ts';
import { getNewspaperName } from '#server/settings.ts';
import './compte.css';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const name = await getNewspaperName({ isDefaultEnough: true });
  return { title: { default: name, template: `%s — ${name}` }, robots: { index: false, follow: false } };
}

/** The account's own document: sign-in, first access, my account. Never cached, whole without JavaScript. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const name = await getNewspaperName({ isDefaultEnough: true });
  return (
    <html lang="fr">
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
