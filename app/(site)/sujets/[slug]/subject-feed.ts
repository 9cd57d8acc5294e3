import { listBySubject } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { feedSize } from '#features/reach/syndication/data/feed.queries.ts';
import { getSubject } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { feedAnswer, movedFeed, movedOrAbsentFeed } from '#app/(site)/feed-answer.ts';
import type { FeedKind } from '#features/reach/syndication/feed-document.ts';
import { readSlug } from '#app/(site)/read-params.ts';

/** The feed of a subject with those merged into it; a renamed or merged one's leads to the other's. */
export async function subjectFeed(kind: FeedKind, segment: string): Promise<Response> {
  const feedPath = kind === 'rss' ? urls.feedOf : urls.jsonFeedOf;
  const path = feedPath(urls.subject(segment));
  const slug = readSlug(segment);
  const found = slug === null ? null : await getSubject(slug);
  if (!found) return movedOrAbsentFeed(kind, urls.subject(segment));
  if (found.kind === 'moved') {
    return movedFeed(feedPath(found.path), [tags.absent(path), tags.subject(found.subjectId)]);
  }
  const { subject } = found;
  const { items } = await listBySubject({ subjectIds: subject.listIds, page: 1, size: feedSize });
  return feedAnswer({
    kind,
    name: subject.name,
    description: subject.description,
    listPath: subject.path,
    cards: items,
    ownTags: [tags.subject(subject.id), ...subject.listIds.map(tags.subjectList)],
  });
}
