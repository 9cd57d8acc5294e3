import type { ReactNode } from 'react';

/** What came of the last act, with a way back behind it where there is one; nothing before the first. */
export function SaidNote({
  said,
  children,
}: {
  said: { sentence: string; isGood: boolean } | null;
  children?: ReactNode;
}) {
  return said ? (
    <p className={said.isGood ? 'note note-bonne' : 'note'}>
      {said.sentence} {children}
    </p>
  ) : null;
}
