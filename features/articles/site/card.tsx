import type { ArticleCard } from '#features/articles/article-card.ts';
import { PictureOf, type PicturePlace } from '#features/media/site/picture.tsx';
import { Moment } from '#components/layout/moment.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/fr/site.ts';

export type CardShape = 'lead' | 'major' | 'minor' | 'text' | 'row';

/** Which picture a shape shows; the others are words alone. */
const pictureOf: Record<CardShape, PicturePlace | null> = {
  lead: 'lead',
  major: 'card',
  minor: 'card',
  text: null,
  row: 'thumb',
};
const withStandfirst = new Set<CardShape>(['lead', 'major', 'row']);

/** An article in a list or on a front: one link, whose target is the whole card. */
export function Card({
  card,
  shape,
  level = 'h3',
  isFirst = false,
}: {
  card: ArticleCard;
  shape: CardShape;
  level?: 'h2' | 'h3';
  isFirst?: boolean;
}) {
  const Heading = level;
  const place = pictureOf[shape];
  const headline = shape === 'minor' || shape === 'text' ? card.shortHeadline : card.headline;
  return (
    <article className={`carte carte-${shape} teinte-${card.section.tint}`}>
      {place && card.picture && (
        <div className="carte-image">
          <PictureOf view={card.picture} place={place} alt="" isFirst={isFirst} />
        </div>
      )}
      <div className="carte-texte">
        {card.sponsor ? (
          <p className="carte-surtitre">{siteWords.sponsored(card.sponsor)}</p>
        ) : (
          <p className="carte-surtitre">{card.kicker ? frenchTypography(card.kicker) : card.section.name}</p>
        )}
        <Heading>
          <a href={card.path}>{frenchTypography(headline)}</a>
        </Heading>
        {(withStandfirst.has(shape) || (shape === 'minor' && !card.picture)) && card.standfirst && (
          <p className="carte-chapo">{frenchTypography(card.standfirst)}</p>
        )}
        {(shape === 'lead' || shape === 'row') && <CardFoot card={card} isDated={shape === 'row'} />}
      </div>
    </article>
  );
}

function CardFoot({ card, isDated }: { card: ArticleCard; isDated: boolean }) {
  const names = card.authors.map(({ name }) => name).join(', ');
  if (!names && !isDated) return null;
  return (
    <p className="carte-pied">
      {names && <span>{names}</span>}
      {isDated && <Moment at={card.firstPublishedAt} isRelative />}
    </p>
  );
}
