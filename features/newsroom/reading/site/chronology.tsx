import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { monthOfYear, siteDay } from '#lib/dates.ts';
import { siteWords } from '#messages/site.ts';
import { Card } from './card.tsx';

/** A subject as it went on: stories newest first, month by month. */
export function Chronology({ cards }: { cards: readonly ArticleCard[] }) {
  if (cards.length === 0) return <p className="vide">{siteWords.nothingYet}</p>;
  return groupByMonth(cards).map(({ month, items }) => (
    <section key={month} className="chronologie">
      <h2>{month}</h2>
      <ul className="liste">
        {items.map((card) => (
          <li key={card.id}>
            <Card card={card} shape="row" />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function groupByMonth(cards: readonly ArticleCard[]): { month: string; items: ArticleCard[] }[] {
  const groups: { month: string; items: ArticleCard[] }[] = [];
  for (const card of cards) {
    const { year, month: number } = siteDay(card.firstPublishedAt);
    const month = monthOfYear(year, number);
    const last = groups.at(-1);
    if (last?.month === month) last.items.push(card);
    else groups.push({ month, items: [card] });
  }
  return groups;
}
