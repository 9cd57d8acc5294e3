import { iso } from '#lib/dates.ts';
import { xmlText } from '#lib/xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const imageNamespace = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
const newsNamespace = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/** What a file may weigh: as much as the page cache keeps of one page. */
export const mostSitemapBytes = 2 * 1024 * 1024;
/** What is left for the closing tags once the last entry is in. */
const closingBytes = 64;

/** The latest of these instants; null when there is none. */
export const newestOf = (instants: readonly (Date | null | undefined)[]): Date | null =>
  instants.reduce<Date | null>((newest, at) => (at && (!newest || at > newest) ? at : newest), null);

/** An address with when it really changed; absent when that is not known. */
export type SitemapEntry = { url: string; changedAt?: Date | null | undefined };

const place = ({ url, changedAt }: SitemapEntry): string =>
  `<loc>${xmlText(url)}</loc>${changedAt ? `<lastmod>${iso(changedAt)}</lastmod>` : ''}`;

/** sitemaps.org: an index of files, by absolute address. */
export const toSitemapIndex = (parts: readonly SitemapEntry[]): string =>
  [
    declaration,
    `<sitemapindex ${namespace}>`,
    ...parts.map((part) => `<sitemap>${place(part)}</sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n');

/**
 * sitemaps.org, with Google's image extension: pages by absolute address, each with its picture. Where the pictures
 * would make the file heavier than 2 MB, the last entries stand without theirs: an address is never left out.
 */
export function toSitemap(pages: readonly (SitemapEntry & { imageUrl?: string | null })[]): string {
  const head = [declaration, `<urlset ${namespace} ${imageNamespace}>`];
  const places = pages.map(place);
  const lengthOf = (text: string): number => Buffer.byteLength(text);
  let room = mostSitemapBytes - closingBytes - lengthOf(head.join('\n'));
  for (const text of places) room -= lengthOf(text) + '<url></url>\n'.length;
  const urls = places.map((text, at) => {
    const imageUrl = pages[at]?.imageUrl;
    const image = imageUrl ? `<image:image><image:loc>${xmlText(imageUrl)}</image:loc></image:image>` : '';
    const bytes = lengthOf(image);
    if (bytes === 0 || bytes > room) return `<url>${text}</url>`;
    room -= bytes;
    return `<url>${text}${image}</url>`;
  });
  return [...head, ...urls, '</urlset>', ''].join('\n');
}

/** Google's news sitemap: stories of the last two days, named by the publication. */
export const toNewsSitemap = ({
  publication,
  stories,
}: {
  publication: string;
  stories: readonly { url: string; headline: string; publishedAt: Date }[];
}): string =>
  [
    declaration,
    `<urlset ${namespace} ${newsNamespace}>`,
    ...stories.map(
      ({ url, headline, publishedAt }) =>
        `<url><loc>${xmlText(url)}</loc><news:news><news:publication><news:name>${xmlText(publication)}</news:name>` +
        `<news:language>fr</news:language></news:publication><news:publication_date>${iso(publishedAt)}</news:publication_date>` +
        `<news:title>${xmlText(headline)}</news:title></news:news></url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
