import type { CorrectionType } from '#features/newsroom/articles/articles.ts';
import { newestOf } from '#features/reach/syndication/sitemap.ts';
import { type Tag, tags } from '#lib/tags.ts';

/** A picture of a feed's item, absolute. */
export type FeedPicture = {
  url: string;
  mimeType: string;
  width: number;
  height: number;
  alt: string;
  caption: string | null;
  credit: string;
  /** What is said of a machine that made it; empty for anything else. */
  aiLabel: string;
};

/** One story with its whole text; every address is absolute. */
export type FeedItem = {
  id: string;
  url: string;
  headline: string;
  standfirst: string;
  authors: { name: string; url: string }[];
  section: string;
  /** Who pays for it; null for what the newsroom made. */
  sponsor: string | null;
  publishedAt: Date;
  changedAt: Date;
  /** Plain HTML of the whole body. */
  html: string;
  picture: FeedPicture | null;
  /** What readers were told was wrong, oldest first; the HTML holds it too. */
  corrections: { type: CorrectionType; text: string; publishedAt: Date }[];
};

/** A list of stories for readers' programs. */
export type Feed = {
  title: string;
  description: string;
  /** The page that it follows. */
  pageUrl: string;
  /** Its own address. */
  selfUrl: string;
  /** Where programs ask to be told of changes at once (WebSub). */
  hubUrl: string;
  newspaper: string;
  items: FeedItem[];
};

/** When the newest of its stories changed; null for an empty feed, which has no age. */
export const feedChangedAt = ({ items }: Feed): Date | null =>
  newestOf(items.map(({ changedAt }) => changedAt));

/** The feed's own address and its hub's, as WebSub wants them said in the answer's `Link`. */
export const feedLinks = ({ selfUrl, hubUrl }: Feed): string =>
  `<${selfUrl}>; rel="self", <${hubUrl}>; rel="hub"`;

/** A story's guid: stable through moves and new headlines, whatever its address. */
export const itemGuid = (id: string): string => `urn:uuid:${id}`;

/** Every story of a feed is drawn whole: any change of one is a change of the feed. */
export const feedTags = (shown: { articleIds: readonly string[]; assetIds: readonly string[] }): Tag[] => [
  ...shown.articleIds.map(tags.article),
  ...shown.assetIds.map(tags.asset),
];
