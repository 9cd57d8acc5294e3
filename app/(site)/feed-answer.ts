import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { getFeedItems } from '#features/reach/syndication/data/feed.queries.ts';
import { feedDocument, type FeedKind } from '#features/reach/syndication/feed-document.ts';
import { rfc822 } from '#lib/dates.ts';
import { findDoor } from '#lib/doors.ts';
import { type Tag, tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from './load.ts';
import { findRedirectEnd } from './redirect-end.ts';

/** A feed that follows the list at `listPath`, described like a page. `name` is null for the whole newspaper. */
export async function feedAnswer({
  kind,
  name,
  description,
  listPath,
  cards,
  ownTags,
}: {
  kind: FeedKind;
  name: string | null;
  description: string | null;
  listPath: string;
  cards: readonly ArticleCard[];
  ownTags: Tag[];
}): Promise<Response> {
  const { siteUrl } = getConfig();
  const [settings, { items, tags: itemTags }] = await Promise.all([
    loadSettings(),
    getFeedItems({ cards, siteUrl }),
  ]);
  describePage({ tags: [tags.settings(), tags.menu(), ...ownTags, ...itemTags] });
  const list = { name, description, listPath };
  const { contentType, links, body, changedAt } = feedDocument({
    kind,
    list,
    items,
    newspaper: settings,
    siteUrl,
  });
  return new Response(body, {
    headers: {
      'Content-Type': contentType,
      Link: links,
      ...(changedAt ? { 'Last-Modified': rfc822(changedAt) } : {}),
    },
  });
}

/** A machine asked for a list that is not there; `alsoTags` are lists whose growth would bring it to life. */
export function absentFeed(path: string, alsoTags: Tag[] = []): Response {
  describePage({ status: 404, tags: [tags.absent(path), ...alsoTags] });
  return new Response(`${siteWords.absent.title}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

/**
 * What answers for the feed of a list that is not there: readers' machines follow it where the newsroom sent the
 * list, as people follow its page; nowhere when that has no feed.
 */
export async function movedOrAbsentFeed(kind: FeedKind, listPath: string): Promise<Response> {
  const feedPath = kind === 'rss' ? urls.feedOf : urls.jsonFeedOf;
  const path = feedPath(listPath);
  const end = await findRedirectEnd(listPath);
  if (!end || !hasFeed(feedPath(end.path))) return absentFeed(path);
  return movedFeed(feedPath(end.path), [tags.absent(path), ...end.tags]);
}

/** A story has none: its path with a feed's name leads to no door of ours. */
function hasFeed(path: string): boolean {
  const found = findDoor(path);
  return found.kind === 'public' && /\/(?:rss\.xml|feed\.json)$/.test(found.door.shape);
}

/** A machine asked for a list that moved. */
export function movedFeed(path: string, ownTags: Tag[]): Response {
  describePage({ redirect: path, tags: ownTags });
  return new Response(null);
}
