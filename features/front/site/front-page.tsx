import type { ArticleCard } from '#features/articles/article-card.ts';
import { Card } from '#features/articles/site/card.tsx';
import { WireColumn } from '#features/articles/site/wire-list.tsx';
import type { MenuSection } from '#features/taxonomy/section.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { Band } from './band.tsx';

/** La une: a lead that dominates, two stories beside it, the others below, the wire, a band for each section. */
export function FrontPage({
  name,
  stories,
  latest,
  bands,
}: {
  name: string;
  stories: readonly ArticleCard[];
  latest: readonly ArticleCard[];
  bands: readonly { section: MenuSection; cards: readonly ArticleCard[] }[];
}) {
  const [lead, ...others] = stories;
  return (
    <main id="contenu" className="cadre une">
      <h1 className="sr-only">{`${name}\u00a0: ${siteWords.front.toLowerCase()}`}</h1>
      {!lead && <p className="vide">{siteWords.emptyNewspaper}</p>}
      {lead && (
        <div className={others.length > 0 ? 'une-haut' : 'une-haut une-seule'}>
          <Card card={lead} shape="lead" level="h2" isFirst />
          {others.length > 0 && (
            <div className="une-appui">
              {others.slice(0, 2).map((card) => (
                <Card key={card.id} card={card} shape="major" level="h2" />
              ))}
            </div>
          )}
          <section className="une-fil" aria-labelledby="en-continu">
            <h2 id="en-continu">
              <a href={urls.wire()}>{siteWords.wire}</a>
            </h2>
            <WireColumn cards={latest} />
            <p className="suite">
              <a href={urls.wire()}>{siteWords.wireAll}</a>
            </p>
          </section>
        </div>
      )}
      {others.length > 2 && (
        <div className="une-suite">
          {others.slice(2).map((card) => (
            <Card key={card.id} card={card} shape="minor" level="h2" />
          ))}
        </div>
      )}
      {bands
        .filter(({ cards }) => cards.length > 0)
        .map(({ section, cards }) => (
          <Band key={section.id} section={section} cards={cards} />
        ))}
    </main>
  );
}
