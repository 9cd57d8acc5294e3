import { preload, type PreloadOptions } from 'react-dom';
import { preloadedFonts } from './font-files.ts';

const options: PreloadOptions = { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' };
/** From 64 rem on the page has its rail and a line that is rarely slow; below 48 rem stand the telephone's cuts. */
const windows = { wide: '(min-width: 64rem)', narrow: '(max-width: 47.99rem)' } as const;

/**
 * Has the browser ask for the fonts of headlines and text before the sheet: two in each window, on a telephone 25 KB
 * in all. There they share the line with the sheet and the lead picture, and spare the round trips of a font that the
 * sheet asks for (docs/performance.md has both ways side by side).
 *
 * A font that misses the first paint is kept for the next page (`font-display: optional`), as other widths break lines
 * elsewhere and move what follows; font-fallbacks.css holds the local faces that stand in. Late fonts shifted an
 * article by up to 0.25 with `swap`, by nothing so. By a call and not by elements in `<head>`: those come before or
 * after the title as it happens, and a page drawn twice would differ from itself.
 */
export function preloadFonts(): void {
  for (const window of ['narrow', 'wide'] as const)
    for (const href of preloadedFonts[window]) preload(href, { ...options, media: windows[window] });
}
