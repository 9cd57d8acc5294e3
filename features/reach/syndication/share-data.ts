import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { shownLengths } from '#features/newsroom/reading/headline-length.ts';
import { blockToText } from '#features/newsroom/body/body-text.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { cutAtWord } from '#lib/cut-at-word.ts';
import { siteWords } from '#messages/site.ts';
import { articleImages, type ShareImage } from './share-image.ts';

/** What is said of the newspaper wherever one of its pages is shown elsewhere. */
export type SharingNewspaper = {
  name: string;
  description: string;
  /** Stands in for a page that has no picture; null where the newspaper has none of its own. */
  image: ShareImage | null;
};

/** What a page is for whoever shows it elsewhere: search engines, networks, other sites. */
export type ShareData = {
  /** Absolute, without a query. */
  canonicalUrl: string;
  /** Of the document: what tabs and search engines show. */
  title: string;
  /** Plain text; never empty. */
  description: string;
  /** Of cards: the headline as people are to read it, without the newspaper's name. */
  socialTitle: string;
  socialDescription: string;
  image: ShareImage | null;
  /** True when the picture is the newspaper's, not the story's. */
  isDefaultImage: boolean;
};

/** Search engines show so much of a title. */
const mostTitle = shownLengths.seoTitle;

/**
 * The title of a document. One that the desk wrote for search engines stays within 60 characters, no word of it cut:
 * the newspaper's name is added where it fits. Any other is whole, with the name behind it.
 */
export function documentTitle({
  title,
  seoTitle,
  name,
}: {
  title: string;
  seoTitle?: string | null;
  name: string;
}): string {
  const wanted = seoTitle?.trim();
  if (!wanted) return `${title} — ${name}`;
  const named = `${wanted} — ${name}`;
  return named.length <= mostTitle ? named : cutAtWord(wanted, mostTitle);
}

/** Everything that the head, the cards of the desk, the sharing API and oEmbed say of a story: computed here alone. */
export function shareData({
  article,
  newspaper,
  siteUrl,
}: {
  article: PublishedArticle;
  newspaper: SharingNewspaper;
  siteUrl: string;
}): ShareData {
  const social = article.socialTitle || article.headline;
  const own = article.standfirst || firstWords(article) || newspaper.description;
  const { card } = articleImages({ article, siteUrl });
  return {
    canonicalUrl: absoluteUrl(siteUrl, article.path),
    title: documentTitle({ title: article.headline, seoTitle: article.seoTitle, name: newspaper.name }),
    description: article.seoDescription || own,
    socialTitle: article.sponsor ? siteWords.sponsoredHeadline(article.sponsor, social) : social,
    socialDescription: article.socialDescription || own,
    image: card ?? newspaper.image,
    isDefaultImage: card === null,
  };
}

/** How the paragraphs of a text without a standfirst begin, as long as descriptions are shown. */
function firstWords({ body }: PublishedArticle): string {
  const paragraphs = body.blocks.filter(({ type }) => type === 'paragraph').map(blockToText);
  return cutAtWord(paragraphs.join(' ').replace(/\s+/g, ' ').trim(), shownLengths.seoDescription);
}
