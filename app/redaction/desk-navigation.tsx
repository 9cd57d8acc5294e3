'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { DeskRoom } from '#app/redaction/desk-rooms.ts';
import { Button } from '#components/ui/button.tsx';
import { LateBadge } from '#features/newsroom/publishing/desk/late-badge.tsx';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';

const words = deskMessages.nav;

/** The rooms of the desk, the site, and the way out. What is not used every day opens under « Plus ». */
export function DeskNavigation({
  newspaper,
  person,
  late,
  daily,
  other,
}: {
  newspaper: string;
  person: string;
  late: number;
  daily: readonly DeskRoom[];
  other: readonly DeskRoom[];
}) {
  const path = usePathname();
  const more = useRef<HTMLDetailsElement>(null);
  // A link chosen under « Plus » leads elsewhere in the same document: the list would stay open over it.
  useEffect(() => more.current?.removeAttribute('open'), [path]);
  const door = ({ href, label }: DeskRoom) => (
    <Link
      key={href}
      href={href}
      aria-current={path === href || path.startsWith(`${href}/`) ? 'page' : undefined}
    >
      {label}
    </Link>
  );
  return (
    <header className="barre">
      <Link className="barre-titre" href={urls.desk()}>
        {newspaper}
      </Link>
      <nav aria-label={words.label} className="barre-salles">
        {daily.map(door)}
        {other.length > 0 && (
          <details className="barre-plus" ref={more}>
            <summary>{words.more}</summary>
            <div>{other.map(door)}</div>
          </details>
        )}
        <a href={urls.home()}>{words.site}</a>
      </nav>
      <LateBadge initial={late} />
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
