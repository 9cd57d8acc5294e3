import type { Metadata } from 'next';
import { documentTitle, type ShareData } from '#features/reach/syndication/share-data.ts';
import type { NewspaperSettings } from '#features/house/settings/settings.schema.ts';
import { localeOf } from '#lib/locales.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { getConfig } from '#server/config.ts';
import { loadSettings } from './load.ts';
import { loadNewspaper } from './newspaper.ts';

/** What a head says besides the words of its page. */
type Around = {
  /** The list whose feeds are announced, by its name; without it, those of the whole newspaper. */
  feeds?: { name: string; path: string };
  /** Paths of the pages of its list before and after it. */
  beside?: { previous?: string; next?: string };
  isIndexed?: boolean;
  /** BCP 47, of its text. */
  language?: string;
  openGraph?: NonNullable<Metadata['openGraph']>;
  /** Handles on networks of who signed it. */
  creators?: { x?: string; fediverse: string[] };
  /** True for what other sites may show as a card (oEmbed). */
  isEmbeddable?: boolean;
};

type Head = Around & {
  title: string;
  description: string | null;
  /** The page's own path; its canonical address is made of it. */
  path: string;
  /** True when the title already holds the newspaper's name. */
  isTitleWhole?: boolean;
};

/** The `<head>` of a public page that is no story: title, description, canonical, robots, cards. */
export async function pageHead({
  title,
  description,
  path,
  isTitleWhole,
  ...around
}: Head): Promise<Metadata> {
  const newspaper = await loadNewspaper();
  const said = description || newspaper.description;
  return headOf(
    {
      canonicalUrl: absoluteUrl(getConfig().siteUrl, path),
      title: isTitleWhole ? title : documentTitle({ title, name: newspaper.name }),
      description: said,
      socialTitle: title,
      socialDescription: said,
      image: newspaper.image,
    },
    around,
  );
}

/** Of a page of a list: what the list is, and which page of it, so that no two pages say the same of themselves. */
export const listDescription = (text: string, page: number): string =>
  page <= 1 ? text : `${text} (${siteWords.page(page)})`;

/** Previews of any length and size are ours to allow: without a word Google shows none of the French press. */
const shownFreely = { 'max-image-preview': 'large', 'max-snippet': -1, 'max-video-preview': -1 } as const;

/** The `<head>` that says this of a page, every tag of it: the table with the source of each is docs/head.md. */
export async function headOf(
  share: Omit<ShareData, 'isDefaultImage'>,
  { feeds, beside, isIndexed = true, language = 'fr', openGraph, creators, isEmbeddable }: Around,
): Promise<Metadata> {
  const { name, social, verification } = await loadSettings();
  const { canonicalUrl, title, description, image } = share;
  return {
    title,
    description,
    alternates: {
      canonical: canonicalUrl,
      types: {
        ...feedLinks(feeds ?? { name, path: urls.home() }),
        ...(isEmbeddable ? embedLink(share) : {}),
      },
    },
    ...(beside ? { pagination: absolutePagination(beside) } : {}),
    robots: isIndexed ? shownFreely : { index: false, follow: true },
    openGraph: {
      type: 'website',
      title: share.socialTitle,
      description: share.socialDescription,
      url: canonicalUrl,
      siteName: name,
      locale: localeOf(language).replace('-', '_'),
      ...(image ? { images: [image] } : {}),
      ...openGraph,
    },
    twitter: {
      card: image ? 'summary_large_image' : 'summary',
      ...(social.x ? { site: social.x } : {}),
      ...(creators?.x ? { creator: creators.x } : {}),
    },
    verification: ownerProofs(verification),
    other: { ...(creators?.fediverse.length ? { 'fediverse:creator': creators.fediverse } : {}) },
  };
}

const ownerProofs = ({ google, bing }: NewspaperSettings['verification']) => ({
  ...(google ? { google } : {}),
  ...(bing ? { other: { 'msvalidate.01': bing } } : {}),
});

function feedLinks({ name, path }: { name: string; path: string }) {
  const { siteUrl } = getConfig();
  return {
    'application/rss+xml': [
      { url: absoluteUrl(siteUrl, urls.feedOf(path)), title: siteWords.feedTitle(name) },
    ],
    'application/feed+json': [{ url: absoluteUrl(siteUrl, urls.jsonFeedOf(path)), title: name }],
  };
}

const embedLink = ({ canonicalUrl, socialTitle }: Pick<ShareData, 'canonicalUrl' | 'socialTitle'>) => ({
  'application/json+oembed': [
    { url: absoluteUrl(getConfig().siteUrl, urls.apiOembed(canonicalUrl, 'json')), title: socialTitle },
  ],
});

function absolutePagination({ previous, next }: { previous?: string; next?: string }) {
  const { siteUrl } = getConfig();
  return {
    previous: previous ? absoluteUrl(siteUrl, previous) : null,
    next: next ? absoluteUrl(siteUrl, next) : null,
  };
}

/** The head of an answer that is no page of the newspaper (404, 410, a move). */
export const absentHead: Metadata = {
  title: siteWords.absent.title,
  description: siteWords.absent.text,
  robots: { index: false },
};

/** The head of the notice that stands where a withdrawn story was. */
export const goneHead: Metadata = {
  title: siteWords.gone.title,
  description: siteWords.gone.text,
  robots: { index: false },
};

/** The head of the page behind a link of advertising that opens nothing any more. */
export const endedLinkHead: Metadata = {
  title: siteWords.endedLink.title,
  description: siteWords.endedLink.text,
  robots: { index: false },
};
