import { Moment } from '#components/layout/moment.tsx';
import type { ThreadLine } from '#features/newsroom/related/data/story-thread.queries.ts';
import { fullDate } from '#lib/dates.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { relatedWords as words } from '#words/newsroom/related/related-links.ts';

/** A long story shows its newest articles; the ones before are folded, and open without a script. */
const mostOpen = 8;

/** « Le fil de l'affaire »: the articles of a story on a dated line, oldest first. Nothing when there is none. */
export function ThreadOfStory({ lines }: { lines: readonly ThreadLine[] }) {
  if (lines.length === 0) return null;
  const open = lines.slice(-mostOpen);
  const folded = lines.slice(0, -mostOpen);
  return (
    <section className="fil-affaire" aria-labelledby="fil-affaire">
      <h2 id="fil-affaire">{words.thread}</h2>
      <p>{words.threadLead(lines.length)}</p>
      {folded.length > 0 && (
        <details>
          <summary>{words.threadBefore(folded.length)}</summary>
          <Days lines={folded} />
        </details>
      )}
      <Days lines={open} />
    </section>
  );
}

function Days({ lines }: { lines: readonly ThreadLine[] }) {
  const days = Map.groupBy(lines, ({ firstPublishedAt }) => fullDate(firstPublishedAt));
  return [...days].map(([day, items]) => (
    <div key={day} className="fil-affaire-jour">
      <h3>{day}</h3>
      <ol>
        {items.map(({ id, path, headline, firstPublishedAt }) => (
          <li key={id}>
            <Moment at={firstPublishedAt} show="clock" />
            <a href={path}>{frenchTypography(headline)}</a>
          </li>
        ))}
      </ol>
    </div>
  ));
}
