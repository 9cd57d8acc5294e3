import type { ArticleCard } from '#features/articles/article-card.ts';
import { Moment } from '#components/layout/moment.tsx';
import { fullDate, isSameDay } from '#lib/dates.ts';
import { frenchTypography } from '#lib/french-typography.ts';

/** The newest in a narrow column: the hour while the day is the newest one's, the date before it. */
export function WireColumn({ cards }: { cards: readonly ArticleCard[] }) {
  const newest = cards[0]?.firstPublishedAt;
  return (
    <ol className="fil-jour">
      {cards.map((card) => (
        <li key={card.id} className={`teinte-${card.section.tint}`}>
          <Moment
            at={card.firstPublishedAt}
            show={newest && isSameDay(newest, card.firstPublishedAt) ? 'clock' : 'short-date'}
          />
          <a href={card.path}>{frenchTypography(card.shortHeadline)}</a>
        </li>
      ))}
    </ol>
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
