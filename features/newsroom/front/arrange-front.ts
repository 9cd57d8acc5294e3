import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';

/** What the front is made of, from top to bottom; no story stands in two parts (the wire apart: it lists all). */
export type FrontParts = {
  lead: ArticleCard | null;
  /** Beside the lead: the two stories that the desk ranks next. */
  support: ArticleCard[];
  /** Below, in a row with their pictures: none, or two to four. */
  pictured: ArticleCard[];
  /** Below that, words alone, in columns. */
  worded: ArticleCard[];
  /** Set apart, with the faces of who signs. */
  opinions: ArticleCard[];
  /** A data or picture story across the page. */
  feature: ArticleCard | null;
  briefs: ArticleCard[];
  /** The newest, with hours; empty while the newspaper is so young that it would repeat the front. */
  wire: ArticleCard[];
};

const supportSize = 2;
const mostPictured = 4;
const mostWorded = 4;
const mostOpinions = 4;
const mostBriefs = 6;
/** With fewer stories the wire would only repeat the front. */
const wireAtLeast = 6;
/** Width over height from which a picture carries the page. */
const widePicture = 1.3;

/**
 * Lays out the front. `stories` are the ranked places (the desk's choice first, then urgency and date), `pool` the
 * newest of the newspaper, newest first. The lead and its support keep the desk's order whatever they are; below,
 * opinions, briefs and the story across the page leave the ranks for their own place.
 */
export function arrangeFront({
  stories,
  pool,
  wireSize,
}: {
  stories: readonly ArticleCard[];
  pool: readonly ArticleCard[];
  wireSize: number;
}): FrontParts {
  const [lead = null, ...others] = stories;
  const support = others.slice(0, supportSize);
  const lower = others.slice(supportSize);
  const placed = new Set(stories.map(({ id }) => id));
  const rest = [...lower, ...pool.filter(({ id }) => !placed.has(id))];

  const opinions = rest.filter(isOpinion).slice(0, mostOpinions);
  const briefs = rest.filter(({ genre }) => genre === 'brief').slice(0, mostBriefs);
  const feature = rest.find(isFeature) ?? null;
  const elsewhere = new Set([...opinions, ...briefs, ...(feature ? [feature] : [])].map(({ id }) => id));
  const ranks = lower.filter(({ id }) => !elsewhere.has(id));

  const pictured = ranks.filter(({ picture }) => picture !== null).slice(0, mostPictured);
  // A picture alone in a row would leave a hole beside it: its story joins the words.
  const row = pictured.length >= 2 ? pictured : [];
  return {
    lead,
    support,
    pictured: row,
    worded: ranks.filter((card) => !row.includes(card)).slice(0, mostWorded),
    opinions,
    feature,
    briefs,
    wire: pool.length < wireAtLeast ? [] : pool.slice(0, wireSize),
  };
}

/** Every story that stands somewhere, the wire apart: what the bands must not repeat. */
export const cardsIn = ({
  lead,
  support,
  pictured,
  worded,
  opinions,
  feature,
  briefs,
}: FrontParts): ArticleCard[] =>
  [lead, ...support, ...pictured, ...worded, ...opinions, feature, ...briefs].filter((card) => card !== null);

/** The pictures of the parts that draw any, by id: what the bands below do not show again. */
export const picturesIn = ({ lead, support, pictured, feature }: FrontParts): string[] =>
  [lead, ...support, ...pictured, feature].flatMap((card) => card?.pictureAssetId ?? []);

const isOpinion = ({ genre }: ArticleCard): boolean => genre === 'opinion';

/**
 * A graphic that must be seen whole, or a report with a picture wide enough to carry the page; opinions and briefs
 * have a place of their own.
 */
const isFeature = (card: ArticleCard): boolean =>
  card.picture !== null &&
  !isOpinion(card) &&
  card.genre !== 'brief' &&
  (card.picture.framing === 'whole' ||
    (card.genre === 'report' && card.picture.width >= widePicture * card.picture.height));
