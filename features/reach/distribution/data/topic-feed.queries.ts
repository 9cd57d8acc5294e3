import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import {
  listByAuthor,
  listBySubject,
  listInSection,
  listLatest,
} from '#features/newsroom/reading/data/article-lists.queries.ts';
import { readTopicPath, type TopicList } from '#features/reach/distribution/websub-topics.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import { feedSize, getFeedItems } from '#features/reach/syndication/data/feed.queries.ts';
import { feedDocument, type FeedDocument, type FeedList } from '#features/reach/syndication/feed-document.ts';
import { getAuthor } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { getSectionBySlug } from '#features/newsroom/taxonomy/data/section.queries.ts';
import { getSubject } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import type { CountedPage } from '#lib/page-numbers.ts';
import { urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';

type FoundList = { list: FeedList; readCards: () => Promise<CountedPage<ArticleCard>> };

const page = { page: 1, size: feedSize } as const;

/** The list behind a feed; null when nothing is at its address, or something else by now (a renamed section). */
async function findList(list: TopicList): Promise<FoundList | null> {
  switch (list.of) {
    case 'site':
      return {
        list: { name: null, description: null, listPath: urls.home() },
        readCards: () => listLatest(page),
      };
    case 'section': {
      const found = await getSectionBySlug(list.slug);
      if (found?.kind !== 'found') return null;
      const { name, description, path, listIds } = found.section;
      return {
        list: { name, description, listPath: path },
        readCards: () => listInSection({ sectionIds: listIds, ...page }),
      };
    }
    case 'subject': {
      const found = await getSubject(list.slug);
      if (found?.kind !== 'found') return null;
      const { name, description, path, listIds } = found.subject;
      return {
        list: { name, description, listPath: path },
        readCards: () => listBySubject({ subjectIds: listIds, ...page }),
      };
    }
    case 'author': {
      const author = await getAuthor(list.slug);
      if (!author) return null;
      const { id, name, biography, path } = author;
      return {
        list: { name, description: biography, listPath: path },
        readCards: () => listByAuthor({ authorId: id, ...page }),
      };
    }
  }
}

/** True while a feed answers at this path of ours. */
export async function isTopicAlive(path: string): Promise<boolean> {
  const topic = readTopicPath(path);
  return topic !== null && (await findList(topic.list)) !== null;
}

/** The feed at this path of ours as readers' programs would fetch it now; null when there is none. */
export async function getTopicFeed(path: string): Promise<FeedDocument | null> {
  const topic = readTopicPath(path);
  const found = topic && (await findList(topic.list));
  if (!found) return null;
  const { siteUrl } = getConfig();
  const [{ items: cards }, newspaper] = await Promise.all([found.readCards(), getNewspaperSettings()]);
  const { items } = await getFeedItems({ cards, siteUrl });
  return feedDocument({ kind: topic.kind, list: found.list, items, newspaper, siteUrl });
}
