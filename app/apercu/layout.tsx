import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { preloadFonts } from '#components/preload-fonts.ts';
import { siteZone } from '#lib/site-zone.ts';
import { deskMessages } from '#messages/desk.ts';
import '../(site)/site.css';

export const dynamic = 'force-dynamic';

/** Never indexed, never kept, and the link never leaks by referrer. */
export const metadata: Metadata = {
  title: deskMessages.preview.title,
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
};

/** The reader's page without the site around it: what is not public yet, for whoever holds the link. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  return (
    <html lang="fr" data-fuseau={siteZone()}>
      <body>{children}</body>
    </html>
  );
}
