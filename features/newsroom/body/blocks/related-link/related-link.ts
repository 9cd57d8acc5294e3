import { z } from 'zod';
import { defineFormBlock } from '#features/newsroom/body/blocks/block.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { absoluteHref, escapeHtml } from '#features/newsroom/body/html/inline-html.ts';
import type { RelatedArticles } from '#features/newsroom/body/drawn-picture.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';

/** "Lire aussi", pinned by the desk. Drawn from what the article is today, or not at all when it is not public. */
export const relatedLinkSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('relatedLink'),
  articleId: z.guid(),
});
export type RelatedLink = z.infer<typeof relatedLinkSchema>;

const articleOf = ({ articleId }: RelatedLink, related: RelatedArticles) =>
  Object.hasOwn(related, articleId) ? related[articleId] : undefined;

export const relatedLinkBlock = defineFormBlock({
  schema: relatedLinkSchema,
  text: () => '',
  hrefs: (block, related) => {
    const path = articleOf(block, related)?.path;
    return path ? [path] : [];
  },
  html: (block, { related, siteUrl }) => {
    const article = articleOf(block, related);
    const href = article ? absoluteHref(article.path, siteUrl) : null;
    if (!article || href === null) return '';
    const label = `${bodyWords.relatedLink}\u00a0: `;
    return `<p>${label}<a href="${escapeHtml(href)}">${escapeHtml(drawnLine(article.headline))}</a></p>`;
  },
});
