import { ListTable } from '#components/ui/list-table.tsx';
import { toShares } from '#features/readers/audience/figures.ts';
import { wholeNumber } from '#lib/numbers.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';

const { columns } = words;

/** What readers are parted into, each part with its number, its share, and a bar as long as the share. */
export function ShareTable({
  head,
  parts,
}: {
  /** What the parts are, over the first column. */
  head: string;
  parts: readonly { name: string; readers: number }[];
}) {
  return (
    <ListTable
      columns={{ name: head, readers: columns.readers }}
      isEmpty={parts.every(({ readers }) => readers === 0)}
      empty={words.notTold}
    >
      {toShares(parts).map(({ name, readers, share }) => (
        <tr key={name}>
          <td>{name}</td>
          <td data-label={columns.readers}>
            <Share readers={readers} share={share} />
          </td>
        </tr>
      ))}
    </ListTable>
  );
}

/** A bar, the number that it stands for, and what that is of the whole. */
function Share({ readers, share }: { readers: number; share: number }) {
  return (
    <span className="audience-part">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={share * 100} height="8" />
      </svg>
      <span>{wholeNumber(readers)}</span>
      <span>{words.percent(share)}</span>
    </span>
  );
}
