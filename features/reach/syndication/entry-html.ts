import { xmlText } from '#lib/xml.ts';
import { siteWords } from '#messages/site.ts';
import type { FeedItem } from './feed.ts';

/**
 * The text as a reader's program shows it: who pays for it first (loi 86-897, art. 10), then the picture, which is part
 * of the story.
 */
export function entryHtml({
  sponsor,
  picture,
  html,
}: Pick<FeedItem, 'sponsor' | 'picture' | 'html'>): string {
  const label = sponsor === null ? [] : [`<p><strong>${xmlText(siteWords.sponsored(sponsor))}</strong></p>`];
  return [...label, ...(picture ? [figure(picture)] : []), html].join('\n');
}

function figure(picture: NonNullable<FeedItem['picture']>): string {
  const { url, width, height, alt, caption, aiLabel, credit } = picture;
  const words = [caption, aiLabel, credit && siteWords.credit(credit)].flatMap((text) =>
    text ? [xmlText(text)] : [],
  );
  const under = words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : '';
  return `<figure><img src="${xmlText(url)}" alt="${xmlText(alt)}" width="${width}" height="${height}"/>${under}</figure>`;
}

/** A story's line in a program's list: who pays for it comes before its headline there too. */
export const entryTitle = ({ sponsor, headline }: Pick<FeedItem, 'sponsor' | 'headline'>): string =>
  sponsor === null ? headline : siteWords.sponsoredHeadline(sponsor, headline);

/** What programs show that draw no text: it says who pays too. */
export const entrySummary = ({ sponsor, standfirst }: Pick<FeedItem, 'sponsor' | 'standfirst'>): string =>
  sponsor === null ? standfirst : [`${siteWords.sponsored(sponsor)}.`, standfirst].filter(Boolean).join(' ');
