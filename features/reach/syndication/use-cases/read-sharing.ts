import { getPublicArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import type { Publisher } from '#features/reach/syndication/json-ld.ts';
import type { ShareImage } from '#features/reach/syndication/share-image.ts';
import { type SharingNewspaper, shareData } from '#features/reach/syndication/share-data.ts';
import { embedCode } from '#features/newsroom/sharing/embed-code.ts';
import { type ShareLink, shareLinks } from '#features/newsroom/sharing/share-links.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { getConfig } from '#server/config.ts';

/** Everything that somebody needs who shares an article, from the one place that computes it. */
export type ArticleSharing = {
  id: string;
  canonicalUrl: string;
  title: string;
  description: string;
  socialTitle: string;
  socialDescription: string;
  image: ShareImage | null;
  links: ShareLink[];
  /** The HTML of its card for other sites, and where oEmbed answers for it. */
  embed: { html: string; oembedUrl: string };
};

/** What is shared of an article that readers see; gone with its notice, or absent, for every other. */
export const readSharing: UseCase<
  { id: string; newspaper: SharingNewspaper & Pick<Publisher, 'logo'>; xAccount: string | null },
  ArticleSharing
> = async ({ input: { id, newspaper, xAccount } }) => {
  const answer = await getPublicArticle(id);
  if (answer?.kind === 'gone')
    return refused('gone', answer.notice === null ? {} : { detail: answer.notice });
  if (!answer) return refused('not_found', { detail: messages.notFound });
  const { siteUrl } = getConfig();
  const { article } = answer;
  const { canonicalUrl, title, description, socialTitle, socialDescription, image } = shareData({
    article,
    newspaper,
    siteUrl,
  });
  return done({
    id,
    canonicalUrl,
    title,
    description,
    socialTitle,
    socialDescription,
    image,
    links: shareLinks({
      url: canonicalUrl,
      title: socialTitle,
      picture: (image ?? newspaper.logo).url,
      xAccount,
    }),
    embed: {
      html: embedCode({ src: absoluteUrl(siteUrl, urls.embed(id)), title: socialTitle }),
      oembedUrl: absoluteUrl(siteUrl, urls.apiOembed(canonicalUrl, 'json')),
    },
  });
};
