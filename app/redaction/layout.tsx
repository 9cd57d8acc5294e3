import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { preloadFonts } from '#components/preload-fonts.ts';
import icon from '#components/layout/icon.svg';
import { DeskNavigation } from './desk-navigation.tsx';
import { deskRoomsOf } from './desk-rooms.ts';
import { countLateActs } from '#features/newsroom/publishing/data/planned-acts.queries.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { siteZone } from '#lib/site-zone.ts';
import { deskMessages } from '#messages/desk.ts';
import './redaction.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Rédaction', template: '%s — Rédaction' },
  robots: { index: false, follow: false },
  referrer: 'same-origin',
  icons: { icon: [{ url: icon.src, type: 'image/svg+xml' }] },
};

/** The desk's own document: readers never load its styles. Rights are checked by each page and each use case. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  const [actor, name] = await Promise.all([currentActor(), getNewspaperName()]);
  const late = await countLateActs(actor);
  return (
    <html lang="fr" data-fuseau={siteZone()}>
      <body>
        <a className="evitement" href="#contenu">
          {deskMessages.nav.skip}
        </a>
        {actor.kind === 'person' ? (
          <DeskNavigation newspaper={name} person={actor.name} late={late} {...deskRoomsOf(actor)} />
        ) : null}
        <main id="contenu" className="page">
          {children}
        </main>
      </body>
    </html>
  );
}
