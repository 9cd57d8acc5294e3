import { listByAuthor } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { feedSize } from '#features/reach/syndication/data/feed.queries.ts';
import { getAuthor } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { feedAnswer, movedOrAbsentFeed } from '#app/(site)/feed-answer.ts';
import type { FeedKind } from '#features/reach/syndication/feed-document.ts';
import { readSlug } from '#app/(site)/read-params.ts';

/** The feed of what somebody signed; a renamed signature's leads to the new one's. */
export async function authorFeed(kind: FeedKind, segment: string): Promise<Response> {
  const slug = readSlug(segment);
  const author = slug === null ? null : await getAuthor(slug);
  if (!author) return movedOrAbsentFeed(kind, urls.author(segment));
  const { items } = await listByAuthor({ authorId: author.id, page: 1, size: feedSize });
  return feedAnswer({
    kind,
    name: author.name,
    description: author.biography,
    listPath: author.path,
    cards: items,
    ownTags: [tags.author(author.id), tags.authorList(author.id)],
  });
}
