import type { Told } from '#features/newsroom/reading/site/card-kicker.tsx';
import { Card, type CardShape } from '#features/newsroom/reading/site/card.tsx';
import type { Band as Composed, BandShape } from '#features/newsroom/front/compose-bands.ts';
import type { PicturePlace } from '#features/newsroom/media/site/picture.tsx';
import type { MenuSection } from '#features/newsroom/taxonomy/section.ts';
import { siteWords } from '#messages/site.ts';

/** How a shape draws its pictures (the first, the others) and its words (the first, the others). */
const cardShapes: Record<BandShape, { pictured: [CardShape, CardShape]; worded: [CardShape, CardShape] }> = {
  solo: { pictured: ['side', 'side'], worded: ['words', 'text'] },
  pair: { pictured: ['major', 'major'], worded: ['words', 'text'] },
  left: { pictured: ['large', 'large'], worded: ['words', 'words'] },
  right: { pictured: ['large', 'large'], worded: ['words', 'words'] },
  panorama: { pictured: ['side', 'side'], worded: ['words', 'words'] },
  trio: { pictured: ['minor', 'minor'], worded: ['text', 'text'] },
  duo: { pictured: ['major', 'major'], worded: ['text', 'text'] },
  columns: { pictured: ['major', 'major'], worded: ['words', 'words'] },
  register: { pictured: ['major', 'major'], worded: ['words', 'text'] },
};

/** Columns that are not as wide as their cards usually are. */
const rooms: Partial<Record<BandShape, PicturePlace>> = { pair: 'pair', duo: 'duo' };

/** Where stories stand under each other; side by side, kickers keep their headlines on one line. */
const stacked: readonly BandShape[] = ['left', 'right', 'duo', 'register'];

/** A section on the front, in the shape that was chosen for it. */
export function Band({
  band: { section, shape, pictured, worded },
  isHalf,
}: {
  band: Composed<MenuSection>;
  isHalf: boolean;
}) {
  const title = `bande-${section.slug}`;
  const shapes = cardShapes[shape];
  const told: Told = stacked.includes(shape) ? { sectionId: section.id } : {};
  const drawn = isHalf ? ('major' as const) : undefined;
  return (
    <section className={`bande bande-${shape} teinte-${section.tint}`} aria-labelledby={title}>
      <div className="bande-tete">
        <h2 id={title}>
          <a href={section.path} aria-label={siteWords.allOf(section.name)}>
            {section.name}
          </a>
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
      <div className="bande-corps">
        {pictured.length > 0 && (
          <div className={`bande-images en-${pictured.length}`}>
            {pictured.map((card, at) => (
              <Card
                key={card.id}
                card={card}
                shape={drawn ?? shapes.pictured[at === 0 ? 0 : 1]}
                room={isHalf ? 'pair' : rooms[shape]}
              />
            ))}
          </div>
        )}
        {worded.length > 0 && (
          <div className={`bande-mots en-${worded.length}`}>
            {worded.map((card, at) => (
              <Card key={card.id} card={card} shape={shapes.worded[at === 0 ? 0 : 1]} told={told} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
