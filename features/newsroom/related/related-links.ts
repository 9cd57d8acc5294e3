import { type ArticleCard, cardTags } from '#features/newsroom/reading/article-card.ts';
import type { LinkReason } from '#features/newsroom/related/link-reason.ts';
import type { SubjectLink } from '#features/newsroom/taxonomy/subject.ts';
import { type Tag, tags } from '#lib/tags.ts';

/** Why two articles are linked, with the subjects as they are called and found today. */
export type DrawnReason = {
  people: readonly string[];
  places: readonly string[];
  organisations: readonly string[];
  subjects: readonly SubjectLink[];
  words: readonly string[];
};

/** A reason as people read it; empty when it could not be read, and the link then stands without one. */
export const toDrawnReason = (
  reason: LinkReason | null,
  subjects: ReadonlyMap<string, SubjectLink>,
): DrawnReason => ({
  people: reason?.people ?? [],
  places: reason?.places ?? [],
  organisations: reason?.organisations ?? [],
  subjects: uniqueById((reason?.subjects ?? []).flatMap(({ id }) => subjects.get(id) ?? [])),
  words: reason?.words ?? [],
});

const uniqueById = (links: readonly SubjectLink[]): SubjectLink[] => [
  ...new Map(links.map((link) => [link.id, link])).values(),
];

/** A related article as a page shows it. `reason` is null for what people chose. */
export type ShownLink = { id: string; headline: string; card: ArticleCard; reason: DrawnReason | null };

/** The related articles of a page, each in its place. */
export type PageLinks = {
  inBody: { blockId: string; link: ShownLink }[];
  atEnd: ShownLink[];
  /** Everything whose change makes another of them: for the page to state. */
  tags: Tag[];
};

/** What the links of a page hang on, beside the choice itself (`tags.related`, among the article's own): each article that may stand there, and what is drawn of those that do. */
export const linkTags = ({
  consideredIds,
  shown,
}: {
  /** Chosen or pinned, public today or not: one that comes back takes its place again. */
  consideredIds: readonly string[];
  shown: readonly ShownLink[];
}): Tag[] => [
  ...new Set([
    ...consideredIds.map(tags.article),
    ...cardTags(shown.map(({ card }) => card)),
    ...shown.flatMap(({ reason }) => reason?.subjects ?? []).map(({ id }) => tags.subject(id)),
  ]),
];

/** What the archive offers for a story, drafts too; the instant is ISO 8601. */
export type OfferedLink = {
  id: string;
  headline: string;
  path: string;
  sectionName: string;
  publishedAt: string;
  score: number;
  /** Close enough to stand on the page by itself. */
  isShown: boolean;
  reason: DrawnReason;
};

/** How close the machine finds two articles, in words for the desk; the bounds are those of the desk's scale alone. */
export type Closeness = 'very_close' | 'close' | 'near' | 'far';
export const closenessOf = (score: number): Closeness =>
  score >= 0.5 ? 'very_close' : score >= 0.35 ? 'close' : score >= 0.2 ? 'near' : 'far';
