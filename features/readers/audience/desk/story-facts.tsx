import type { ArticleFigures } from '#features/readers/audience/article-figures.ts';
import type { Comparison } from '#features/readers/audience/comparison.ts';
import { wholeNumber } from '#lib/numbers.ts';
import { audienceDesk } from '#words/readers/audience/audience-desk.ts';

const words = audienceDesk.facts;
const dayHours = 24;

/** The figures that one looks for first: how many, how it does beside the others, how long, how far. */
export function StoryFacts({
  figures: { total, hours, depths, averageSeconds },
  comparison,
}: {
  figures: ArticleFigures;
  comparison: Comparison | null;
}) {
  const leavers = depths.reduce((sum, { readers }) => sum + readers, 0);
  const finished = depths.find(({ quarter }) => quarter === 4)?.readers ?? 0;
  const lastDay = hours.slice(-dayHours);
  const besides = comparison && audienceDesk.median(comparison.readers, comparison.median);
  const isTotal = comparison?.over.kind === 'total';
  return (
    <dl className="audience-faits">
      <Fact
        name={words.total}
        value={wholeNumber(total.readers)}
        more={[words.views(total.views), isTotal ? besides : null]}
      />
      {comparison?.over.kind === 'start' && (
        <Fact
          name={words.start(comparison.over.hours)}
          value={wholeNumber(comparison.readers)}
          more={[besides]}
        />
      )}
      <Fact
        name={words.day}
        value={wholeNumber(lastDay.reduce((sum, { readers }) => sum + readers, 0))}
        more={[words.views(lastDay.reduce((sum, { views }) => sum + views, 0))]}
      />
      {averageSeconds !== null && (
        <Fact name={words.stay} value={words.stayOf(averageSeconds)} more={[words.stayHelp]} />
      )}
      {leavers > 0 && (
        <Fact
          name={words.finished}
          value={audienceDesk.percent(finished / leavers)}
          more={[words.finishedOf(leavers)]}
        />
      )}
    </dl>
  );
}

function Fact({ name, value, more }: { name: string; value: string; more: readonly (string | null)[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {more
          .filter((line) => line !== null)
          .map((line) => (
            <span key={line}>{line}</span>
          ))}
      </dd>
    </div>
  );
}
