import { ListTable } from '#components/ui/list-table.tsx';
import type { ProofCount } from '#features/readers/consent/data/consent-proof.queries.ts';
import { describedPurposes } from '#features/readers/consent/purposes.ts';
import { choicePlaceWords, consentDeskWords as words } from '#words/readers/consent/consent-desk.ts';

/** A purpose that the text no longer has goes by its name in the code. */
const titleOf = (name: string): string =>
  describedPurposes.find(({ purpose }) => purpose === name)?.title ?? name;

/** What readers answered, day by day. */
export function ProofTable({ counts }: { counts: readonly ProofCount[] }) {
  const columns = words.proofColumns;
  return (
    <ListTable columns={columns} isEmpty={counts.length === 0} empty={words.noProofs}>
      {counts.map(({ day, purpose, isYes, place, version, count }) => (
        <tr key={[day, purpose, isYes, place, version].join(' ')}>
          <td>
            <time dateTime={day}>{day.split('-').reverse().join('/')}</time>
          </td>
          <td data-label={columns.purpose}>{titleOf(purpose)}</td>
          <td data-label={columns.answer}>{isYes ? words.yes : words.no}</td>
          <td data-label={columns.place}>{choicePlaceWords[place]}</td>
          <td data-label={columns.version}>
            <code>{version}</code>
          </td>
          <td data-label={columns.count}>{count.toLocaleString('fr-FR')}</td>
        </tr>
      ))}
    </ListTable>
  );
}
