import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/site.ts';

/** The urgency of a flash, which the desk alone gives. */
const flash = 1;

/** What the page says already, above all its cards: they do not say it again. */
export type Told = { sectionId?: string; authorId?: string };

/** What stands above a headline: who pays, what is going on right now, the kicker or else the section. */
export function CardKicker({
  card,
  isLead = false,
  told = {},
}: {
  card: ArticleCard;
  isLead?: boolean;
  told?: Told | undefined;
}) {
  if (card.sponsor) return <p className="carte-surtitre">{siteWords.sponsored(card.sponsor)}</p>;
  const state =
    card.genre === 'live' ? siteWords.live : isLead && card.urgency === flash ? siteWords.breaking : null;
  const words = card.kicker
    ? frenchTypography(card.kicker)
    : card.section.id !== told.sectionId && card.section.name;
  if (!state && !words) return null;
  return (
    <p className="carte-surtitre">
      {state && <span className="carte-etat">{state}</span>}
      {words}
    </p>
  );
}
