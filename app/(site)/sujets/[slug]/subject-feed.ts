import { listBySubject } from '#features/articles/data/article-lists.queries.ts';
import { feedSize } from '#features/syndication/data/feed.queries.ts';
import { getSubject } from '#features/taxonomy/data/subject.queries.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { absentFeed, type FeedKind, feedAnswer, movedFeed } from '#app/(site)/feed-answer.ts';
import { readSlug } from '#app/(site)/read-params.ts';
import { findRedirectEnd } from '#app/(site)/redirect-end.ts';

/** The feed of a subject with those merged into it; a renamed or merged one's leads to the other's. */
export async function subjectFeed(kind: FeedKind, segment: string): Promise<Response> {
  const feedPath = kind === 'rss' ? urls.feedOf : urls.jsonFeedOf;
  const path = feedPath(urls.subject(segment));
  const slug = readSlug(segment);
  const found = slug === null ? null : await getSubject(slug);
  if (!found) {
    // A renamed subject: readers' machines follow its feed as people follow its page.
    const end = await findRedirectEnd(urls.subject(segment));
    return end?.path.startsWith(`${urls.subjects()}/`)
      ? movedFeed(feedPath(end.path), [tags.absent(path), ...end.tags])
      : absentFeed(path);
  }
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
