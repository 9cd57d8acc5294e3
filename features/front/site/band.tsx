import type { ArticleCard } from '#features/articles/article-card.ts';
import { Card } from '#features/articles/site/card.tsx';
import type { MenuSection } from '#features/taxonomy/section.ts';
import { siteWords } from '#messages/fr/site.ts';

/** A section on the front: its first story with a picture, the others as words. */
export function Band({ section, cards }: { section: MenuSection; cards: readonly ArticleCard[] }) {
  const title = `bande-${section.slug}`;
  return (
    <section className={`bande teinte-${section.tint}`} aria-labelledby={title}>
      <div className="bande-tete">
        <h2 id={title}>
          <a href={section.path}>{section.name}</a>
        </h2>
        {section.children.length > 0 && (
          <ul>
            {section.children.map((child) => (
              <li key={child.id}>
                <a href={child.path}>{child.name}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="bande-cartes">
        {cards.map((card, at) => (
          <Card key={card.id} card={card} shape={at === 0 ? 'major' : at === 1 ? 'minor' : 'text'} />
        ))}
      </div>
      <p className="suite">
        <a href={section.path}>{siteWords.allOf(section.name)}</a>
      </p>
    </section>
  );
}
