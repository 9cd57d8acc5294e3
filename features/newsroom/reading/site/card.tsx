import type { ReactNode } from 'react';
import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { aiLabelOf } from '#features/newsroom/media/ai-label.ts';
import { PictureOf, type PicturePlace } from '#features/newsroom/media/site/picture.tsx';
import { heldLine } from '#components/layout/held-line.tsx';
import { Moment } from '#components/layout/moment.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { commentCountWords } from '#words/newsroom/reading/article-page.ts';
import { siteWords } from '#messages/site.ts';
import { CardKicker, type Told } from './card-kicker.tsx';
import { headlineClass } from './headline-class.ts';

/**
 * - `lead` opens a page; `large` opens a band; `side` has its words beside a picture half as wide as the page
 * - `major`, `minor` have a picture on top, with or without a standfirst; on a phone a small one beside
 * - `words` is a headline and its standfirst, `text` a headline alone
 * - `row` stands in a list
 */
export type CardShape = 'lead' | 'large' | 'side' | 'major' | 'minor' | 'words' | 'text' | 'row';

type Drawing = {
  place: PicturePlace | null;
  hasStandfirst: boolean;
  isShort: boolean;
  /** Room for what the desk wrote under the picture of this place. */
  hasCaption?: true;
};
const drawings: Record<CardShape, Drawing> = {
  lead: { place: 'lead', hasStandfirst: true, isShort: false, hasCaption: true },
  large: { place: 'half', hasStandfirst: true, isShort: false, hasCaption: true },
  side: { place: 'wide', hasStandfirst: true, isShort: false, hasCaption: true },
  major: { place: 'card', hasStandfirst: true, isShort: false },
  minor: { place: 'card', hasStandfirst: false, isShort: true },
  words: { place: null, hasStandfirst: true, isShort: false },
  text: { place: null, hasStandfirst: false, isShort: true },
  row: { place: 'thumb', hasStandfirst: true, isShort: false },
};

/** An article in a list or on a front: one link, whose target is the whole card; `children` follow its words. */
export function Card({
  card,
  shape,
  level: Heading = 'h3',
  isFirst = false,
  room,
  told,
  children,
}: {
  card: ArticleCard;
  shape: CardShape;
  level?: 'h2' | 'h3';
  isFirst?: boolean;
  /** How wide its picture stands, where the columns around it say so; else as its shape usually has it. */
  room?: PicturePlace | undefined;
  told?: Told | undefined;
  children?: ReactNode;
}) {
  const { place, hasStandfirst, isShort, hasCaption } = drawings[shape];
  const headline = isShort ? card.shortHeadline : card.headline;
  const isBare = place !== null && card.picture === null;
  return (
    <article className={`carte carte-${shape} teinte-${card.section.tint}${isBare ? ' sans-image' : ''}`}>
      {place && (
        <CardPicture card={card} place={room ?? place} isFirst={isFirst} hasCaption={hasCaption === true} />
      )}
      <div className="carte-texte">
        <CardKicker card={card} isLead={shape === 'lead'} told={told} />
        <Heading className={headlineClass(headline)}>
          <a href={card.path}>{heldLine(frenchTypography(headline))}</a>
        </Heading>
        {(hasStandfirst || (shape === 'minor' && isBare)) && card.standfirst && (
          <p className="carte-chapo">{heldLine(frenchTypography(card.standfirst))}</p>
        )}
        <CardFoot card={card} shape={shape} told={told} />
        {children}
      </div>
    </article>
  );
}

type PictureOnCard = { card: ArticleCard; place: PicturePlace; isFirst: boolean; hasCaption: boolean };

function CardPicture({ card: { picture, pictureWords }, place, isFirst, hasCaption }: PictureOnCard) {
  if (!picture) return null;
  return (
    <div className="carte-image">
      <PictureOf view={picture} place={place} alt={pictureWords?.alt ?? ''} isFirst={isFirst} />
      <PictureWords
        credit={picture.credit}
        aiLabel={aiLabelOf(picture)}
        caption={hasCaption ? (pictureWords?.caption ?? null) : null}
      />
    </div>
  );
}

type CardWords = { credit: string; aiLabel: string; caption: string | null };

/** The credit and a machine's part in it, always; a caption where the desk wrote one for this place. */
function PictureWords({ credit, aiLabel, caption }: CardWords) {
  if (!credit && !aiLabel && !caption) return null;
  return (
    <p className="carte-credit">
      {caption && <>{frenchTypography(caption)} </>}
      {aiLabel && <span className="carte-origine">{aiLabel} </span>}
      {credit && <span>{frenchTypography(credit)}</span>}
    </p>
  );
}

/** A card names no more people than this: a page of names is on the article. */
const mostNames = 3;

/** Who signed and when, where a shape has room for it, and how many comments there are. */
function CardFoot({
  card,
  shape,
  told = {},
}: {
  card: ArticleCard;
  shape: CardShape;
  told?: Told | undefined;
}) {
  const isSigned = shape === 'lead' || shape === 'row';
  const isDated = shape === 'row';
  const authors = isSigned ? card.authors.filter(({ id }) => id !== told.authorId) : [];
  const named = authors.slice(0, mostNames).map(({ name }) => name);
  const others = authors.length - named.length;
  const isCounted = card.commentCount > 0 && shape !== 'text';
  if (named.length === 0 && !isDated && !isCounted) return null;
  return (
    <p className="carte-pied">
      {named.length > 0 && (
        <span>
          {named.join(', ')}
          {others > 0 && ` ${siteWords.andOthers(others)}`}
        </span>
      )}
      {isDated && <Moment at={card.firstPublishedAt} isRelative />}
      {isCounted && (
        <a
          className="carte-commentaires"
          href={`${card.path}#commentaires`}
          aria-label={commentCountWords.countOf(card.commentCount, frenchTypography(card.shortHeadline))}
        >
          {commentCountWords.count(card.commentCount)}
        </a>
      )}
    </p>
  );
}
