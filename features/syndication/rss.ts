import { rfc822 } from '#lib/dates.ts';
import { xmlCdata, xmlText } from '#lib/xml.ts';
import { siteWords } from '#messages/fr/site.ts';
import { type Feed, type FeedItem, feedChangedAt, itemGuid } from './feed.ts';

/** RSS 2.0 with the whole text of each story (rssboard.org; content, dc, media and atom modules). */
export function toRss(feed: Feed): string {
  const changedAt = feedChangedAt(feed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">',
    '<channel>',
    `<title>${xmlText(feed.title)}</title>`,
    `<link>${xmlText(feed.pageUrl)}</link>`,
    `<description>${xmlText(feed.description)}</description>`,
    '<language>fr-FR</language>',
    ...(changedAt ? [`<lastBuildDate>${rfc822(changedAt)}</lastBuildDate>`] : []),
    `<atom:link rel="self" type="application/rss+xml" href="${xmlText(feed.selfUrl)}"/>`,
    ...feed.items.map(toItem),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

const toItem = (item: FeedItem): string =>
  [
    '<item>',
    `<title>${xmlText(item.headline)}</title>`,
    `<link>${xmlText(item.url)}</link>`,
    `<guid isPermaLink="false">${itemGuid(item.id)}</guid>`,
    `<pubDate>${rfc822(item.publishedAt)}</pubDate>`,
    ...item.authors.map((name) => `<dc:creator>${xmlText(name)}</dc:creator>`),
    `<category>${xmlText(item.section)}</category>`,
    `<description>${xmlText(item.standfirst)}</description>`,
    `<content:encoded>${xmlCdata(withPicture(item))}</content:encoded>`,
    ...(item.picture ? [toMedia(item.picture)] : []),
    '</item>',
  ].join('\n');

const toMedia = (picture: NonNullable<FeedItem['picture']>): string =>
  `<media:content url="${xmlText(picture.url)}" type="${xmlText(picture.mimeType)}" medium="image" width="${picture.width}">` +
  `<media:description>${xmlText(picture.alt)}</media:description>` +
  (picture.credit ? `<media:credit>${xmlText(picture.credit)}</media:credit>` : '') +
  '</media:content>';

/** The text as a reader's program shows it: the picture on top is part of the story. */
export function withPicture({ picture, html }: Pick<FeedItem, 'picture' | 'html'>): string {
  if (!picture) return html;
  const { caption, credit } = picture;
  const words = [caption, credit && siteWords.credit(credit)].flatMap((text) =>
    text ? [xmlText(text)] : [],
  );
  const under = words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : '';
  return `<figure><img src="${xmlText(picture.url)}" alt="${xmlText(picture.alt)}"/>${under}</figure>\n${html}`;
}
