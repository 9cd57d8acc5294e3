import { iso } from '#lib/dates.ts';
import { xmlText } from '#lib/xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The latest of these instants; null when there is none. */
export const newestOf = (instants: readonly Date[]): Date | null =>
  instants.reduce<Date | null>((newest, at) => (newest && newest > at ? newest : at), null);

/** sitemaps.org: an index of files, by absolute address. */
export const toSitemapIndex = (addresses: readonly string[]): string =>
  [
    declaration,
    `<sitemapindex ${namespace}>`,
    ...addresses.map((address) => `<sitemap><loc>${xmlText(address)}</loc></sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n');

/** sitemaps.org: pages by absolute address; `changedAt` is the real change, absent when the page has none of its own. */
export const toSitemap = (pages: readonly { url: string; changedAt?: Date }[]): string =>
  [
    declaration,
    `<urlset ${namespace}>`,
    ...pages.map(
      ({ url, changedAt }) =>
        `<url><loc>${xmlText(url)}</loc>${changedAt ? `<lastmod>${iso(changedAt)}</lastmod>` : ''}</url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');

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
    `<urlset ${namespace} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">`,
    ...stories.map(
      ({ url, headline, publishedAt }) =>
        `<url><loc>${xmlText(url)}</loc><news:news><news:publication><news:name>${xmlText(publication)}</news:name>` +
        `<news:language>fr</news:language></news:publication><news:publication_date>${iso(publishedAt)}</news:publication_date>` +
        `<news:title>${xmlText(headline)}</news:title></news:news></url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
