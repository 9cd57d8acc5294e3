import type { ReactNode } from 'react';

/** A part of a room of the desk: its title with how many wait in it, and what it says when none does. */
export function DeskPart({
  title,
  count,
  none,
  children,
}: {
  title: string;
  count: number;
  none: string;
  children: ReactNode;
}) {
  return (
    <section className="demandes">
      <h2>
        {title} {count > 0 ? <span className="onglet-compte">{count}</span> : null}
      </h2>
      {count === 0 ? <p className="vide">{none}</p> : children}
    </section>
  );
}
