import { aiCrawlers, type AiPurpose } from '#lib/ai-crawlers.ts';
import { iso } from '#lib/dates.ts';

/** robots.txt: everything public may be read; what depends on who asks, and search results, may not be crawled. */
export const toRobots = ({
  sitemaps,
  isOpen,
  refused,
}: {
  sitemaps: readonly string[];
  /** False for a newspaper that is being tried: nobody may crawl. */
  isOpen: boolean;
  /** What machines may not read for. */
  refused: readonly AiPurpose[];
}): string =>
  !isOpen
    ? 'User-agent: *\nDisallow: /\n'
    : [
        ...refused.flatMap((purpose) => [
          ...aiCrawlers[purpose].map(({ name }) => `User-agent: ${name}`),
          'Disallow: /',
          '',
        ]),
        'User-agent: *',
        ...[
          '/redaction',
          '/connexion',
          '/inscription',
          '/compte',
          '/apercu/',
          '/api/',
          '/pub/clic',
          '/pub/cadre',
          '/recherche',
        ].map((path) => `Disallow: ${path}`),
        // What a page's head sends other sites to, so that they may show its card (RFC 9309: the longer path holds).
        'Allow: /api/v1/oembed',
        '',
        ...sitemaps.map((address) => `Sitemap: ${address}`),
        '',
      ].join('\n');

/**
 * Until when security.txt may be believed: the same month of next year, so that it reads the same for a whole month.
 * `changesIn` is the seconds until it reads otherwise.
 */
export function securityTxtAge(now = new Date()): { expires: Date; changesIn: number } {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  return {
    expires: new Date(Date.UTC(year + 1, month, 1)),
    changesIn: Math.ceil((Date.UTC(year, month + 1, 1) - now.getTime()) / 1_000),
  };
}

/** security.txt (RFC 9116): where to report, until when this file may be believed. */
export const toSecurityTxt = ({
  contact,
  expires,
  canonical,
}: {
  contact: string;
  expires: Date;
  canonical: string;
}): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${iso(expires)}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
