import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { embedCode, embedSizeWithin } from '#features/newsroom/sharing/embed-code.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { xmlText } from '#lib/xml.ts';
import type { ShareData } from './share-data.ts';

/** Seconds for which who embeds need not ask again: the card itself is always asked for. */
const cacheSeconds = 86_400;

export const oembedFormats = ['json', 'xml'] as const;

/** An answer of oEmbed 1.0 (oembed.com, § 2.3.4), of the type « rich ». */
export type Oembed = {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name?: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
  html: string;
  width: number;
  height: number;
};

type Asked = { maxWidth?: number | undefined; maxHeight?: number | undefined };

/** An article's card within what the other page allows. A thumbnail that would be larger than that is left out. */
export function toOembed({
  article,
  share,
  newspaper,
  siteUrl,
  asked: { maxWidth, maxHeight },
}: {
  article: Pick<PublishedArticle, 'id' | 'authors'>;
  share: Pick<ShareData, 'socialTitle' | 'image'>;
  newspaper: string;
  siteUrl: string;
  asked: Asked;
}): Oembed {
  const size = embedSizeWithin({
    ...(maxWidth === undefined ? {} : { maxWidth }),
    ...(maxHeight === undefined ? {} : { maxHeight }),
  });
  const { socialTitle: title, image } = share;
  const [author] = article.authors;
  const fits = image && image.width <= (maxWidth ?? Infinity) && image.height <= (maxHeight ?? Infinity);
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(author && {
      author_name: article.authors.map(({ name }) => name).join(', '),
      author_url: absoluteUrl(siteUrl, author.path),
    }),
    provider_name: newspaper,
    provider_url: absoluteUrl(siteUrl, urls.home()),
    cache_age: cacheSeconds,
    ...(fits && { thumbnail_url: image.url, thumbnail_width: image.width, thumbnail_height: image.height }),
    html: embedCode({ src: absoluteUrl(siteUrl, urls.embed(article.id)), title, ...size }),
    ...size,
  };
}

/** The same as XML. */
export const oembedXml = (answer: Oembed): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<oembed>
${Object.entries(answer)
  .map(([name, value]) => `  <${name}>${xmlText(String(value))}</${name}>`)
  .join('\n')}
</oembed>
`;

/** The slugs of an article's address, when it is one of ours; scheme, query and fragment do not matter. */
export function articleAddressOf(url: string, siteUrl: string): { sectionSlug: string; slug: string } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol) || host !== new URL(siteUrl).host) return null;
  const match = /^\/([a-z0-9-]{1,200})\/([a-z0-9-]{1,200})\/?$/.exec(pathname);
  return match ? { sectionSlug: match[1] ?? '', slug: match[2] ?? '' } : null;
}
