/** The fonts of headlines and text, at their public paths. Written by `npm run draw:fonts`. */
export const preloadedFonts = [
  '/fonts/ndm-titres.92d2b431d1.woff2',
  '/fonts/ndm-texte.11550262e2.woff2',
] as const;
