import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { siteWords } from '#messages/site.ts';
import type { Told } from './card-kicker.tsx';
import { Card } from './card.tsx';

/** Articles one under the other, newest first. */
export function CardList({
  cards,
  level = 'h2',
  told,
}: {
  cards: readonly ArticleCard[];
  level?: 'h2' | 'h3';
  told?: Told | undefined;
}) {
  if (cards.length === 0) return <p className="vide">{siteWords.nothingYet}</p>;
  return (
    <ul className="liste">
      {cards.map((card) => (
        <li key={card.id}>
          <Card card={card} shape="row" level={level} told={told} />
        </li>
      ))}
    </ul>
  );
}
