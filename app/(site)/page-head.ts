import type { Metadata } from 'next';
import type { PictureView } from '#features/media/media.ts';
import { croppedView } from '#features/media/picture-view.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { getConfig } from '#server/config.ts';
import shareImage from '#components/layout/share.png';
import { defaultNewspaperSettings } from '#features/settings/settings.schema.ts';
import { loadSettings } from './load.ts';

type Head = {
  title: string;
  description: string | null;
  /** The page's own path; its canonical address is made of it. */
  path: string;
  /** The list whose feeds are announced. */
  feeds?: { rss: string; json: string };
  /** Paths of the pages of its list before and after it. */
  beside?: { previous?: string; next?: string };
  picture?: PictureView | null;
  isIndexed?: boolean;
  /** True when the title already holds the newspaper's name. */
  isTitleWhole?: boolean;
  openGraph?: NonNullable<Metadata['openGraph']>;
  socialTitle?: string | null;
  socialDescription?: string | null;
};

/** The `<head>` of a public page: title, description, canonical, robots, Open Graph. */
export async function pageHead(head: Head): Promise<Metadata> {
  const { name, description: newspaper } = await loadSettings();
  const { siteUrl } = getConfig();
  const description = head.description || newspaper;
  const title = head.isTitleWhole ? head.title : `${head.title} — ${name}`;
  const url = absoluteUrl(siteUrl, head.path);
  return {
    title,
    description,
    alternates: {
      canonical: url,
      ...(head.feeds
        ? {
            types: {
              'application/rss+xml': [
                { url: absoluteUrl(siteUrl, head.feeds.rss), title: siteWords.feedTitle(head.title) },
              ],
              'application/feed+json': [{ url: absoluteUrl(siteUrl, head.feeds.json), title: head.title }],
            },
          }
        : {}),
    },
    ...(head.beside ? { pagination: absolutePagination(siteUrl, head.beside) } : {}),
    robots: head.isIndexed === false ? { index: false, follow: true } : { 'max-image-preview': 'large' },
    openGraph: {
      type: 'website',
      title: head.socialTitle || head.title,
      description: head.socialDescription || description,
      url,
      siteName: name,
      locale: 'fr_FR',
      ...imagesOf({ siteUrl, name, picture: head.picture }),
      ...head.openGraph,
    },
    twitter: { card: hasImage(name, head.picture) ? 'summary_large_image' : 'summary' },
  };
}

const absolutePagination = (siteUrl: string, { previous, next }: { previous?: string; next?: string }) => ({
  previous: previous ? absoluteUrl(siteUrl, previous) : null,
  next: next ? absoluteUrl(siteUrl, next) : null,
});

/** Our own share picture carries the newspaper's name: one of another name has none until it draws its own. */
const isOurName = (name: string): boolean => name === defaultNewspaperSettings.name;

const hasImage = (name: string, picture: PictureView | null | undefined): boolean =>
  Boolean(picture) || isOurName(name);

/** The page's own picture, else the newspaper's. */
function imagesOf({
  siteUrl,
  name,
  picture,
}: {
  siteUrl: string;
  name: string;
  picture: PictureView | null | undefined;
}) {
  if (picture) return { images: [socialImage(siteUrl, picture)] };
  if (!isOurName(name)) return {};
  const { src, width, height } = shareImage;
  return { images: [{ url: absoluteUrl(siteUrl, src), width, height, alt: name }] };
}

/** The file that every network draws, with the size that its name in the srcset promises. */
function socialImage(siteUrl: string, whole: PictureView) {
  const picture = croppedView(whole, 'card') ?? whole;
  const width =
    picture.sources.flatMap(({ srcset }) => srcset).find(({ url }) => url === picture.fallbackUrl)?.width ??
    picture.width;
  return {
    url: absoluteUrl(siteUrl, picture.fallbackUrl),
    width,
    height: Math.round((width * picture.height) / picture.width),
    alt: picture.alt,
  };
}

/** The head of an answer that is no page of the newspaper (404, 410, a move). */
export const absentHead: Metadata = {
  title: siteWords.absent.title,
  description: siteWords.absent.text,
  robots: { index: false },
};
