import { SponsorLabel } from '#features/newsroom/reading/site/sponsor-label.tsx';
import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { PictureOf } from '#features/newsroom/media/site/picture.tsx';
import { frenchTypography } from '#lib/french-typography.ts';

/** An opinion: who speaks, with the face, before what is said; alone, it has room to begin. */
export function OpinionCard({ card, isAlone = false }: { card: ArticleCard; isAlone?: boolean }) {
  const names = card.authors.map(({ name }) => name).join(', ');
  return (
    <article className="carte avis">
      {card.face && (
        <div className="avis-visage">
          <PictureOf view={card.face} place="face" alt="" />
        </div>
      )}
      <div className="carte-texte">
        <SponsorLabel sponsor={card.sponsor} />
        <p className="avis-nom">{names || card.section.name}</p>
        <h3>
          <a href={card.path}>{frenchTypography(card.shortHeadline)}</a>
        </h3>
        {isAlone && card.standfirst && <p className="carte-chapo">{frenchTypography(card.standfirst)}</p>}
        {card.kicker && <p className="carte-pied">{frenchTypography(card.kicker)}</p>}
      </div>
    </article>
  );
}
