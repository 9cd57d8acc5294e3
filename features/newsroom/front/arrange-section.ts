import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { withPicturesOnce } from './picture-once.ts';

/** The first page of a section, from top to bottom; every story stands once. */
export type SectionParts = {
  lead: ArticleCard | null;
  /** Words beside the lead. */
  beside: ArticleCard[];
  /** A row with pictures: none, or two to four. */
  pictured: ArticleCard[];
  /** The rest, in order. */
  rest: ArticleCard[];
};

/** A picture opens the page when one of the three newest has one; otherwise the newest does, as words. */
const leadsConsidered = 3;
const mostBeside = 4;
const mostPictured = 4;
/** With fewer stories everything stands beside the lead. */
const pageful = 6;

/** Lays out a section's newest stories, each picture once. Opinions never open a section when there is news to open it. */
export function arrangeSection(cards: readonly ArticleCard[]): SectionParts {
  const first = cards.slice(0, leadsConsidered);
  const news = first.filter(({ genre }) => genre !== 'opinion' && genre !== 'brief');
  const lead = news.find(({ picture }) => picture !== null) ?? news[0] ?? cards[0] ?? null;
  const others = withPicturesOnce(
    cards.filter((card) => card !== lead),
    new Set(lead?.pictureAssetId ? [lead.pictureAssetId] : []),
  );
  if (cards.length < pageful) {
    return { lead, beside: others.slice(0, mostBeside), pictured: [], rest: others.slice(mostBeside) };
  }
  const withPicture = others.filter(({ picture }) => picture !== null).slice(0, mostPictured);
  const pictured = withPicture.length >= 2 ? withPicture : [];
  const worded = others.filter((card) => !pictured.includes(card));
  return { lead, beside: worded.slice(0, mostBeside), pictured, rest: worded.slice(mostBeside) };
}
