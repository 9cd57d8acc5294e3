import type { ReactNode } from 'react';
import type { RelatedArticles } from '#features/newsroom/body/drawn-picture.ts';
import { safeHref } from '#features/newsroom/body/safe-href.ts';
import { ReadAlso } from '#features/newsroom/body/site/read-also.tsx';
import { bodyWords } from '#words/newsroom/body/body.ts';
import type { RelatedLink } from './related-link.ts';

/** "Lire aussi": nothing when the article is not public today. */
export function RelatedLinkSite({
  block,
  related,
  lang,
}: {
  block: RelatedLink;
  related: RelatedArticles;
  lang?: string | undefined;
}): ReactNode {
  const article = Object.hasOwn(related, block.articleId) ? related[block.articleId] : undefined;
  const href = article && safeHref(article.path);
  if (!article || !href) return null;
  return (
    <ReadAlso href={href} headline={article.headline} lang={lang} why={<p>{bodyWords.chosenByDesk}</p>} />
  );
}
