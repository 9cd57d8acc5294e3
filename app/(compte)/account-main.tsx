import type { ReactNode } from 'react';

/** A page of the account: its title over the whole width, then its parts. */
export function AccountMain({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <main id="contenu" className="cadre texte texte-page compte" tabIndex={-1}>
      <header className="rubrique-tete">
        <h1>{title}</h1>
        {lead && <p className="chapo">{lead}</p>}
      </header>
      {children}
    </main>
  );
}

/** One part, its heading in the margin when there is room. */
export function AccountPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
