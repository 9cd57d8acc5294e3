import { escapeHtml } from '#features/newsroom/body/html/inline-html.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { type CreativeContents, creativePaths } from './creative.ts';
import type { CreativeKind } from './ads.ts';
import { frameSandboxes } from './frame-sandbox.ts';

/** What is needed to draw a creative where no script draws it. */
export type DrawnCreative = {
  shown: { [Kind in CreativeKind]: { kind: Kind; content: CreativeContents[Kind] } }[CreativeKind];
  size: { width: number; height: number } | null;
  alt: string;
  clickUrl: string;
  /** Where its frame stands, or its files: approved or not. */
  frame: string;
};

/** A creative as it stands in its slot (features/ads/delivery/ad-drawing.ts draws the same); every word of it is escaped. What moves stands still. */
export function creativeHtml({ shown, size, alt, clickUrl, frame }: DrawnCreative): string {
  const link = (name: string, inside: string): string =>
    `<a class="${name}" href="${escapeHtml(clickUrl)}" target="_blank" rel="sponsored nofollow noopener">${inside}</a>`;
  const sides = size ? ` width="${size.width}" height="${size.height}"` : '';
  switch (shown.kind) {
    case 'picture':
      return link(
        'pub-creation',
        `<img src="${escapeHtml(frame)}${creativePaths[shown.content.still ? 'still' : 'file']}"${sides} alt="${escapeHtml(alt)}">`,
      );
    case 'text': {
      const { headline, text, button } = shown.content;
      const said = (words: string): string => escapeHtml(frenchTypography(words));
      return link(
        'pub-texte',
        `<strong>${said(headline)}</strong> <span>${said(text)}</span> <em>${said(button)}</em>`,
      );
    }
    case 'html5':
    case 'tag':
      return `<iframe sandbox="${frameSandboxes[shown.kind]}" src="${escapeHtml(frame)}" title="${escapeHtml(alt)}"${sides}></iframe>`;
  }
}
