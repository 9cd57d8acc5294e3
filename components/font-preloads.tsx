import { preloadedFonts } from './font-files.ts';

/** From here on the page has its rail and a line that is rarely slow. */
const wideWindows = '(min-width: 64rem)';

/**
 * The fonts of headlines and text, asked for before the sheet by wide windows alone. On a slow telephone line two fonts
 * asked for first share the line with the sheet and the lead picture, and arrive after the first paint all the same;
 * there the sheet asks for them, and the next page has them.
 *
 * A font that misses the first paint is kept for the next page (`font-display: optional`), as other widths break lines
 * elsewhere and move what follows; font-fallbacks.css holds the local faces that stand in. Late fonts shifted an
 * article by up to 0.25 with `swap`, by nothing so.
 */
export function FontPreloads() {
  return preloadedFonts.map((href) => (
    <link
      key={href}
      rel="preload"
      href={href}
      as="font"
      type="font/woff2"
      media={wideWindows}
      crossOrigin="anonymous"
    />
  ));
}
