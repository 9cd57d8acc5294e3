import type { ArticleCard } from '#features/articles/article-card.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/fr/site.ts';

/** The urgency of a flash, which the desk alone gives. */
const flash = 1;

/** What stands above a headline: who pays, what is going on right now, the kicker or the section. */
export function CardKicker({ card, isLead = false }: { card: ArticleCard; isLead?: boolean }) {
  if (card.sponsor) return <p className="carte-surtitre">{siteWords.sponsored(card.sponsor)}</p>;
  const state =
    card.genre === 'live' ? siteWords.live : isLead && card.urgency === flash ? siteWords.breaking : null;
  return (
    <p className="carte-surtitre">
      {state && <span className="carte-etat">{state}</span>}
      {card.kicker ? frenchTypography(card.kicker) : card.section.name}
    </p>
  );
}
