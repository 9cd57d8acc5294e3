import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { CardKicker } from '#features/newsroom/reading/site/card-kicker.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/site.ts';

/** As many columns as the stories fill evenly. */
const columnsFor = (stories: number): number =>
  stories % 3 === 0 || stories === 5 ? 3 : Math.min(stories, 4);

/** Short news, without pictures, tight. */
export function Briefs({ cards }: { cards: readonly ArticleCard[] }) {
  return (
    <section className={`breves breves-${columnsFor(cards.length)}`} aria-labelledby="en-bref">
      <h2 id="en-bref" className="intertitre">
        {siteWords.briefs}
      </h2>
      <ul>
        {cards.map((card) => (
          <li key={card.id} className={`teinte-${card.section.tint}`}>
            <CardKicker card={card} />
            <a href={card.path}>{frenchTypography(card.shortHeadline)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
