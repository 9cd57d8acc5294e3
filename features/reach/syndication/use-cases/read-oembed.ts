import { getPublishedArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import { articleAddressOf, type Oembed, toOembed } from '#features/reach/syndication/oembed.ts';
import { type SharingNewspaper, shareData } from '#features/reach/syndication/share-data.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { getConfig } from '#server/config.ts';

type Asked = {
  url: string;
  maxWidth: number | undefined;
  maxHeight: number | undefined;
  newspaper: SharingNewspaper;
};

/** The card of the article at an address of ours, former ones too; absent for any other and for what is not public. */
export const readOembed: UseCase<Asked, Oembed> = async ({ input: { url, newspaper, ...asked } }) => {
  const { siteUrl } = getConfig();
  const absent = refused('not_found', { detail: messages.notFound });
  let address = articleAddressOf(url, siteUrl);
  let answer = address && (await getPublishedArticle(address));
  if (answer?.kind === 'moved') {
    address = articleAddressOf(new URL(answer.path, siteUrl).href, siteUrl);
    answer = address && (await getPublishedArticle(address));
  }
  if (answer?.kind !== 'found') return absent;
  const { article } = answer;
  const share = shareData({ article, newspaper, siteUrl });
  return done(toOembed({ article, share, newspaper: newspaper.name, siteUrl, asked }));
};
