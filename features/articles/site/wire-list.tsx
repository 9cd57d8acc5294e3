import { Fragment } from 'react';
import type { ArticleCard } from '#features/articles/article-card.ts';
import { Moment } from '#components/layout/moment.tsx';
import { fullDate } from '#lib/dates.ts';
import { frenchTypography } from '#lib/french-typography.ts';

/** The newest in a narrow column: their hours, with the day once where it changes. */
export function WireColumn({ cards }: { cards: readonly ArticleCard[] }) {
  const newest = cards[0] && fullDate(cards[0].firstPublishedAt);
  return (
    <div className="fil-jour">
      {groupByDay(cards).map(({ day, items }) => (
        <Fragment key={day}>
          {day !== newest && <h3>{day.replace(/ \d{4}$/, '')}</h3>}
          <ol>
            {items.map((card) => (
              <li key={card.id}>
                <Moment at={card.firstPublishedAt} show="clock" />
                <a href={card.path}>{frenchTypography(card.shortHeadline)}</a>
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </div>
  );
}

/** The running wire, day by day: hour and headline. */
export function WireList({ cards }: { cards: readonly ArticleCard[] }) {
  return groupByDay(cards).map(({ day, items }) => (
    <section key={day} className="fil-jour">
      <h2>{day}</h2>
      <ol>
        {items.map((card) => (
          <li key={card.id} className={`teinte-${card.section.tint}`}>
            <Moment at={card.firstPublishedAt} show="clock" />
            <a href={card.path}>{frenchTypography(card.shortHeadline)}</a>
          </li>
        ))}
      </ol>
    </section>
  ));
}

function groupByDay(cards: readonly ArticleCard[]): { day: string; items: ArticleCard[] }[] {
  const groups: { day: string; items: ArticleCard[] }[] = [];
  for (const card of cards) {
    const day = fullDate(card.firstPublishedAt);
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(card);
    else groups.push({ day, items: [card] });
  }
  return groups;
}
