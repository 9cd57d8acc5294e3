'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Button } from '#components/ui/button.tsx';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/fr/desk.ts';

const words = deskMessages.nav;

/** The rooms of the desk, the site, and the way out. */
export function DeskNavigation({ newspaper, person }: { newspaper: string; person: string }) {
  const path = usePathname();
  const room = (href: string, label: string) => (
    <Link href={href} aria-current={path === href || path.startsWith(`${href}/`) ? 'page' : undefined}>
      {label}
    </Link>
  );
  return (
    <header className="barre">
      <Link className="barre-titre" href={urls.deskArticles()}>
        {newspaper}
      </Link>
      <nav aria-label={words.label} className="barre-salles">
        {room(urls.deskArticles(), words.articles)}
        {room(urls.deskFront(), words.front)}
        {room(urls.deskTokens(), words.tokens)}
        <a href={urls.home()}>{words.site}</a>
      </nav>
      <div className="barre-fin">
        <a href={urls.account()}>{person}</a>
        <form method="post" action="/api/v1/deconnexion">
          <Button type="submit" kind="quiet">
            {words.signOut}
          </Button>
        </form>
      </div>
    </header>
  );
}
