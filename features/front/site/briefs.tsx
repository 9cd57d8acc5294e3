import type { ArticleCard } from '#features/articles/article-card.ts';
import { CardKicker } from '#features/articles/site/card-kicker.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/fr/site.ts';

/** Short news, without pictures, tight. */
export function Briefs({ cards }: { cards: readonly ArticleCard[] }) {
  return (
    <section className="breves" aria-labelledby="en-bref">
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
