import type { HtmlContext } from '#features/newsroom/body/blocks/block.ts';
import { type BodyDocument, recordOf } from '#features/newsroom/body/body.ts';
import { inlineHtml } from './inline-html.ts';

/**
 * The body as HTML for feeds, mails and the API: plain elements, no class, no style, no script, absolute addresses.
 * A picture or an article that is not given is left out; of a sponsored text, links to other sites say so.
 */
export function bodyToHtml({
  body,
  isSponsored,
  ...given
}: { body: BodyDocument; isSponsored?: boolean } & Omit<HtmlContext, 'inline'>): string {
  const { siteUrl } = given;
  const context: HtmlContext = {
    ...given,
    inline: (spans, lang) => inlineHtml({ spans, siteUrl, isSponsored: isSponsored ?? false, lang }),
  };
  return body.blocks
    .map((block) => recordOf(block).html(block, context))
    .filter(Boolean)
    .join('\n');
}
