import type { ReactNode } from 'react';
import { drawnLine } from '#features/body/drawn-inline.ts';
import type { RelatedArticles } from '#features/body/drawn-picture.ts';
import { safeHref } from '#features/body/safe-href.ts';
import { bodyWords } from '#messages/fr/body.ts';
import type { RelatedLink } from './related-link.ts';

/** "Lire aussi": nothing when the article is not public today. */
export function RelatedLinkSite({
  block,
  related,
}: {
  block: RelatedLink;
  related: RelatedArticles;
}): ReactNode {
  const article = Object.hasOwn(related, block.articleId) ? related[block.articleId] : undefined;
  const href = article && safeHref(article.path);
  if (!article || !href) return null;
  return (
    <p className="corps-lire-aussi">
      <span>{bodyWords.relatedLink}</span> <a href={href}>{drawnLine(article.headline)}</a>
    </p>
  );
}
