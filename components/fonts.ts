import localFont from 'next/font/local';

/**
 * Self-hosted variable fonts, Latin only (118 KB in all). Each comes with a local fallback of the same metrics, so
 * nothing moves when it arrives; the two that set headlines and text are preloaded, the interface's is not.
 */
const headline = localFont({
  src: '../node_modules/@fontsource-variable/playfair-display/files/playfair-display-latin-wght-normal.woff2',
  variable: '--face-headline',
  weight: '400 900',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

const body = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--face-body',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

const sans = localFont({
  src: '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  variable: '--face-sans',
  weight: '100 900',
  display: 'swap',
  adjustFontFallback: 'Arial',
  preload: false,
});

/** Classes for `<html>`: they name the faces that tokens.css uses. */
export const fontVariables = `${headline.variable} ${body.variable} ${sans.variable}`;
