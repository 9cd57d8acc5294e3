import { listInSection } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { feedSize } from '#features/reach/syndication/data/feed.queries.ts';
import { getSectionBySlug } from '#features/newsroom/taxonomy/data/section.queries.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { feedAnswer, movedFeed, movedOrAbsentFeed } from '#app/(site)/feed-answer.ts';
import type { FeedKind } from '#features/reach/syndication/feed-document.ts';
import { readSlug } from '#app/(site)/read-params.ts';

/** The feed of a section with its sub-sections. */
export async function sectionFeed(kind: FeedKind, segment: string): Promise<Response> {
  const feedPath = kind === 'rss' ? urls.feedOf : urls.jsonFeedOf;
  const path = feedPath(urls.section(segment));
  const slug = readSlug(segment);
  const found = slug === null ? null : await getSectionBySlug(slug);
  if (!found) return movedOrAbsentFeed(kind, urls.section(segment));
  if (found.kind === 'moved') {
    return movedFeed(feedPath(found.path), [tags.absent(path), tags.section(found.sectionId)]);
  }
  const { section } = found;
  const { items } = await listInSection({ sectionIds: section.listIds, page: 1, size: feedSize });
  return feedAnswer({
    kind,
    name: section.name,
    description: section.description,
    listPath: section.path,
    cards: items,
    ownTags: [tags.section(section.id), tags.sectionList(section.id)],
  });
}
