import Link from 'next/link';
import { urls } from '#lib/urls.ts';
import { redirectPages as words } from '#words/house/redirects/redirects.ts';

/** The two pages of this room. */
export function RedirectPages({ current }: { current: keyof typeof words.names }) {
  const pages = [
    { id: 'list', href: urls.deskRedirects() },
    { id: 'missing', href: urls.deskMissingPaths() },
  ] as const;
  return (
    <nav className="droits-filtre" aria-label={words.label}>
      {pages.map(({ id, href }) => (
        <Link key={id} href={href} aria-current={id === current ? 'page' : undefined}>
          {words.names[id]}
        </Link>
      ))}
    </nav>
  );
}
