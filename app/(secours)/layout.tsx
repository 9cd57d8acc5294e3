import type { ReactNode } from 'react';

/**
 * Pages for bad days. Must stay: nothing under here asks the database, a cookie or a header, and they have a root
 * layout of their own, because they are drawn when the process starts, database or not, and kept aside.
 */
export const dynamic = 'force-dynamic';

export default function AsideLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <head>
        <meta name="robots" content="noindex" />
      </head>
      <body>{children}</body>
    </html>
  );
}
