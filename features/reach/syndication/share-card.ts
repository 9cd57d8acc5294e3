import { createHash } from 'node:crypto';
import { type CardToDraw, cardDrawing } from '#features/newsroom/media/drawing/card-picture.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/site.ts';
import { cardTint, newspaperTints } from './card-tints.ts';

/** What decides about the card of a story. */
export type CardFacts = {
  articleId: string;
  /** Readers see the story now. */
  isLive: boolean;
  /** Its first picture can stand on a card by itself. */
  isPictured: boolean;
  /** As networks show it: the social title, else the headline. */
  headline: string | null;
  language: string;
  section: string;
  /** Who pays for it, said in the place of its section; null for what the newsroom made. */
  sponsor: string | null;
  tint: string;
  /** The card that it has. */
  card: { hash: string; mimeType: string; shows: string } | null;
};

/** A card that is wanted, and the sum of what it shows. `articleId` null: the newspaper's own. */
export type WantedCard = { articleId: string | null; card: CardToDraw; shows: string };

const toWanted = (articleId: string | null, card: CardToDraw): WantedCard => ({
  articleId,
  card,
  shows: createHash('sha256')
    .update(JSON.stringify([cardDrawing, card]))
    .digest('hex'),
});

/** The card that a story should have and has not; null when it needs none, or has it. */
export function wantedStoryCard(facts: CardFacts, newspaper: string): WantedCard | null {
  const { articleId, isLive, isPictured, headline, language } = facts;
  if (!isLive || isPictured || !headline) return null;
  const wanted = toWanted(articleId, {
    kind: 'story',
    headline: language === 'fr' ? frenchTypography(headline) : headline,
    label: frenchTypography(facts.sponsor === null ? facts.section : siteWords.sponsored(facts.sponsor)),
    tint: cardTint(facts.tint),
    newspaper,
  });
  return wanted.shows === facts.card?.shows ? null : wanted;
}

/** The newspaper's own card, when the one that it has shows something else. */
export function wantedNewspaperCard(
  { name, tagline }: { name: string; tagline: string },
  shows: string | null,
): WantedCard | null {
  const wanted = toWanted(null, {
    kind: 'newspaper',
    name: frenchTypography(name),
    tagline: frenchTypography(tagline),
    tints: newspaperTints,
  });
  return wanted.shows === shows ? null : wanted;
}
