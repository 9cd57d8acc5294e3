import { iso, rfc822 } from '#lib/dates.ts';
import { xmlCdata, xmlText } from '#lib/xml.ts';
import { entryHtml, entrySummary, entryTitle } from './entry-html.ts';
import { type Feed, type FeedItem, feedChangedAt, itemGuid } from './feed.ts';

const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  media: 'http://search.yahoo.com/mrss/',
};

/** RSS 2.0 with the whole text of each story (rssboard.org; content, dc, dcterms, media and atom modules). */
export function toRss(feed: Feed): string {
  const changedAt = feedChangedAt(feed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${Object.entries(namespaces)
      .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
      .join(' ')}>`,
    '<channel>',
    `<title>${xmlText(feed.title)}</title>`,
    `<link>${xmlText(feed.pageUrl)}</link>`,
    `<description>${xmlText(feed.description)}</description>`,
    '<language>fr-FR</language>',
    ...(changedAt ? [`<lastBuildDate>${rfc822(changedAt)}</lastBuildDate>`] : []),
    `<atom:link rel="self" type="application/rss+xml" href="${xmlText(feed.selfUrl)}"/>`,
    `<atom:link rel="hub" href="${xmlText(feed.hubUrl)}"/>`,
    ...feed.items.map(toItem),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

const toItem = (item: FeedItem): string =>
  [
    '<item>',
    `<title>${xmlText(entryTitle(item))}</title>`,
    `<link>${xmlText(item.url)}</link>`,
    `<guid isPermaLink="false">${itemGuid(item.id)}</guid>`,
    `<pubDate>${rfc822(item.publishedAt)}</pubDate>`,
    ...(item.changedAt > item.publishedAt
      ? [`<dcterms:modified>${iso(item.changedAt)}</dcterms:modified>`]
      : []),
    ...item.authors.map(({ name }) => `<dc:creator>${xmlText(name)}</dc:creator>`),
    `<category>${xmlText(item.section)}</category>`,
    `<description>${xmlText(entrySummary(item))}</description>`,
    `<content:encoded>${xmlCdata(entryHtml(item))}</content:encoded>`,
    ...(item.picture ? [toMedia(item.picture)] : []),
    '</item>',
  ].join('\n');

const toMedia = (picture: NonNullable<FeedItem['picture']>): string =>
  `<media:content url="${xmlText(picture.url)}" type="${xmlText(picture.mimeType)}" medium="image" width="${picture.width}" height="${picture.height}">` +
  (picture.alt ? `<media:description type="plain">${xmlText(picture.alt)}</media:description>` : '') +
  (picture.credit ? `<media:credit>${xmlText(picture.credit)}</media:credit>` : '') +
  '</media:content>';
