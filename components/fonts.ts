import localFont from 'next/font/local';

/**
 * Self-hosted variable fonts, Latin only (118 KB in all). The two that set headlines and text are preloaded (in wide windows: server/page-cache/wide-font-preloads.ts); one that
 * comes too late all the same is kept for the next page (`optional`), as other widths break lines elsewhere and move
 * what follows. The interface's is not preloaded and may come later: its lines are short. font-fallbacks.css holds the
 * local faces that stand in for them. Late fonts shifted eleven pages by up to 0.059 with `swap`, by 0.0006 so.
 */
const headline = localFont({
  src: '../node_modules/@fontsource-variable/playfair-display/files/playfair-display-latin-wght-normal.woff2',
  variable: '--face-headline',
  weight: '400 900',
  display: 'optional',
  adjustFontFallback: false,
});

const body = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--face-body',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: false,
});

const sans = localFont({
  src: '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  variable: '--face-sans',
  weight: '100 900',
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
});

/** Classes for `<html>`: they name the faces that tokens.css uses. */
export const fontVariables = `${headline.variable} ${body.variable} ${sans.variable}`;
