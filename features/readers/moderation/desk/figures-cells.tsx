import type { DecisionFigures } from '#features/readers/moderation/data/moderation-figures.queries.ts';
import { duration } from '#lib/dates.ts';
import { wholeNumber } from '#lib/numbers.ts';
import { moderationFigures as words } from '#words/readers/moderation/moderation-figures.ts';

/** The columns of every table of figures, after the one that says whose or when. */
export const figureColumns = { total: words.total, ...words.kinds, median: words.median } as const;

const numbers = ['total', 'approve', 'refuse', 'spam', 'remove'] as const;

export function FiguresCells({ figures }: { figures: DecisionFigures }) {
  const { medianSeconds } = figures;
  return (
    <>
      {numbers.map((name) => (
        <td key={name} data-label={figureColumns[name]} className="chiffre">
          {wholeNumber(figures[name])}
        </td>
      ))}
      <td data-label={figureColumns.median} className="chiffre">
        {medianSeconds === null ? '—' : duration(medianSeconds * 1_000)}
      </td>
    </>
  );
}
