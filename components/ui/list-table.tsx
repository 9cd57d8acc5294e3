import type { ReactNode } from 'react';
import { ColumnHeads } from './column-heads.tsx';

/** A list as a table under its heads, or the sentence that says why there is none. */
export function ListTable({
  columns,
  empty,
  isEmpty,
  hasAddresses = false,
  children,
}: {
  columns: Readonly<Record<string, string>>;
  empty: string;
  isEmpty: boolean;
  /** Long paths stand in it: they break anywhere. */
  hasAddresses?: boolean;
  /** One `tr` for each thing; each cell past the first names its column in `data-label`. */
  children: ReactNode;
}) {
  if (isEmpty) return <p className="vide">{empty}</p>;
  return (
    <table className={hasAddresses ? 'liste adresses' : 'liste'}>
      <ColumnHeads columns={columns} />
      <tbody>{children}</tbody>
    </table>
  );
}
