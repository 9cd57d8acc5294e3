/** The fonts of headlines and text in each window, at their public paths. Written by `npm run draw:fonts`. */
export const preloadedFonts = {
  wide: ['/fonts/ndm-titres.077743a277.woff2', '/fonts/ndm-texte.1b8470df3a.woff2'],
  narrow: ['/fonts/ndm-titres-700.a7dc7936d3.woff2', '/fonts/ndm-texte-400.983bb9824a.woff2'],
} as const;
