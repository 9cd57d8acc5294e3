import { iso } from '#lib/dates.ts';
import { entryHtml, entrySummary, entryTitle } from './entry-html.ts';
import { type Feed, itemGuid } from './feed.ts';

/** JSON Feed 1.1 (jsonfeed.org) with the whole text of each story. */
export const toJsonFeed = (feed: Feed): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feed.selfUrl,
    hubs: [{ type: 'WebSub', url: feed.hubUrl }],
    language: 'fr-FR',
    authors: [{ name: feed.newspaper }],
    items: feed.items.map((item) => ({
      id: itemGuid(item.id),
      url: item.url,
      title: entryTitle(item),
      summary: entrySummary(item),
      content_html: entryHtml(item),
      ...(item.picture ? { image: item.picture.url } : {}),
      date_published: iso(item.publishedAt),
      date_modified: iso(item.changedAt),
      authors: item.authors,
      tags: [item.section],
      ...(item.sponsor === null ? {} : { _sponsor: item.sponsor }),
      ...(item.corrections.length > 0
        ? {
            _corrections: item.corrections.map(({ type, text, publishedAt }) => ({
              type,
              text,
              date_published: iso(publishedAt),
            })),
          }
        : {}),
    })),
  })}\n`;
