import { preload, type PreloadOptions } from 'react-dom';
import { preloadedFonts } from './font-files.ts';

const options: PreloadOptions = {
  as: 'font',
  type: 'font/woff2',
  crossOrigin: 'anonymous',
  // From here on the page has its rail and a line that is rarely slow.
  media: '(min-width: 64rem)',
};

/**
 * Has wide windows ask for the fonts of headlines and text before the sheet. On a slow telephone line two fonts asked
 * for first share the line with the sheet and the lead picture, and arrive after the first paint all the same; there
 * the sheet asks for them, and the next page has them.
 *
 * A font that misses the first paint is kept for the next page (`font-display: optional`), as other widths break lines
 * elsewhere and move what follows; font-fallbacks.css holds the local faces that stand in. Late fonts shifted an
 * article by up to 0.25 with `swap`, by nothing so. By a call and not by elements in `<head>`: those come before or
 * after the title as it happens, and a page drawn twice would differ from itself.
 */
export function preloadFonts(): void {
  for (const href of preloadedFonts) preload(href, options);
}
