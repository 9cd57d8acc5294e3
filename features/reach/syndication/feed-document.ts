import { type Feed, feedChangedAt, type FeedItem, feedLinks } from '#features/reach/syndication/feed.ts';
import { toJsonFeed } from '#features/reach/syndication/json-feed.ts';
import { toRss } from '#features/reach/syndication/rss.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';

export type FeedKind = 'rss' | 'json';

const contentTypes = {
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const satisfies Record<FeedKind, string>;

/** The list that a feed follows; `name` is null for the whole newspaper. */
export type FeedList = { name: string | null; description: string | null; listPath: string };

/** A feed as it is answered, and as the hub brings it. */
export type FeedDocument = {
  contentType: string;
  /** The value of `Link`. */
  links: string;
  body: string;
  /** When the newest of its stories changed. */
  changedAt: Date | null;
};

/** Writes the feed that stands beside a list. */
export function feedDocument({
  kind,
  list: { name, description, listPath },
  items,
  newspaper,
  siteUrl,
}: {
  kind: FeedKind;
  list: FeedList;
  items: FeedItem[];
  newspaper: { name: string; description: string };
  siteUrl: string;
}): FeedDocument {
  const feed: Feed = {
    title: name === null ? newspaper.name : `${name} — ${newspaper.name}`,
    description: description || newspaper.description,
    pageUrl: absoluteUrl(siteUrl, listPath),
    selfUrl: absoluteUrl(siteUrl, kind === 'rss' ? urls.feedOf(listPath) : urls.jsonFeedOf(listPath)),
    hubUrl: absoluteUrl(siteUrl, urls.webSubHub()),
    newspaper: newspaper.name,
    items,
  };
  return {
    contentType: contentTypes[kind],
    links: feedLinks(feed),
    body: kind === 'rss' ? toRss(feed) : toJsonFeed(feed),
    changedAt: feedChangedAt(feed),
  };
}
