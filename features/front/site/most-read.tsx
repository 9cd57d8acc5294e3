import type { ArticleCard } from '#features/articles/article-card.ts';
import { toMostRead } from '#features/front/most-read.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/fr/site.ts';

/** What was read most, in its order: a large numeral, a headline, nothing else. Absent until enough was counted. */
export function MostRead({ counted }: { counted: readonly ArticleCard[] }) {
  const cards = toMostRead(counted);
  if (cards.length === 0) return null;
  return (
    <section className="plus-lus" aria-label={siteWords.mostRead}>
      <h2 className="intertitre">{siteWords.mostRead}</h2>
      <ol>
        {cards.map((card) => (
          <li key={card.id} className={`teinte-${card.section.tint}`}>
            <a href={card.path}>{frenchTypography(card.shortHeadline)}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
