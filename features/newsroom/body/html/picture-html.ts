import type { HtmlContext } from '#features/newsroom/body/blocks/block.ts';
import { drawnPicture } from '#features/newsroom/body/drawn-picture.ts';
import type { PictureUse } from '#features/newsroom/body/picture-use.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { absoluteHref, escapeHtml } from './inline-html.ts';

/** A picture as a figure with its words; empty when it is not given. */
export function pictureHtml(use: PictureUse, { pictures, siteUrl }: HtmlContext): string {
  const drawn = drawnPicture(use, pictures);
  if (drawn === null) return '';
  const { view, alt, caption, credit, aiLabel } = drawn;
  const source = absoluteHref(view.fallbackUrl, siteUrl);
  if (source === null) return '';
  const role = use.isDecorative ? ' role="presentation"' : '';
  const image = `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}"${role} width="${view.width}" height="${view.height}">`;
  const words = [caption, aiLabel, credit && bodyWords.credit(credit)].filter(Boolean).map(escapeHtml);
  return `<figure>${image}${words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : ''}</figure>`;
}
