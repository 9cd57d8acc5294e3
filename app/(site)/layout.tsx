// oxlint-disable-next-line no-restricted-imports -- Only for what isn't public at all, see below.
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { isRenderingPublicPage } from '#server/page-cache/page-facts.ts';

/** Must stay: every public page is rendered when it is asked for and kept by server/page-cache, never by Next. */
export const dynamic = 'force-dynamic';

export default function SiteLayout({ children }: { children: ReactNode }) {
  // Must stay: an unknown address behind a private door (/redaction/rien) lands on these routes too, and a public
  // page outside the page cache would have neither its status nor its policy.
  if (!isRenderingPublicPage()) notFound();
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
