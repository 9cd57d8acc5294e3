/** The fonts of headlines and text, at their public paths. Written by `npm run draw:fonts`. */
export const preloadedFonts = [
  '/fonts/ndm-titres.077743a277.woff2',
  '/fonts/ndm-texte.1b8470df3a.woff2',
] as const;
