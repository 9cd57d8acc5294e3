import { listLatest } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { feedSize } from '#features/reach/syndication/data/feed.queries.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { feedAnswer } from './feed-answer.ts';
import type { FeedKind } from '#features/reach/syndication/feed-document.ts';

/** The feed of the whole newspaper. */
export async function siteFeed(kind: FeedKind): Promise<Response> {
  const { items } = await listLatest({ page: 1, size: feedSize });
  return feedAnswer({
    kind,
    name: null,
    description: null,
    listPath: urls.home(),
    cards: items,
    ownTags: [tags.latest()],
  });
}
