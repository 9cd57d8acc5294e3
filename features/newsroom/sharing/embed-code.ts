import { xmlText } from '#lib/xml.ts';

/** The size of an article's card in another page, in CSS pixels, where that page asks for none. */
const embedSize = { width: 600, height: 220 } as const;
/** Under this width the card's picture stands above its words. */
export const narrowEmbed = 440;
/** What a narrow card needs under its picture. */
const wordsHeight = 200;
const pictureRatio = 1.91;

/** The card's size within what the other page allows; its natural one where it says nothing. */
export function embedSizeWithin({ maxWidth, maxHeight }: { maxWidth?: number; maxHeight?: number }) {
  const width = Math.min(embedSize.width, maxWidth ?? embedSize.width);
  const natural = width >= narrowEmbed ? embedSize.height : Math.round(width / pictureRatio) + wordsHeight;
  return { width, height: Math.min(natural, maxHeight ?? natural) };
}

/**
 * What another site puts into its page. The frame may do nothing but open the article in a window of its own: no
 * script, no form, no storage, and no way to lead the page around it elsewhere.
 */
export const embedCode = ({
  src,
  title,
  width = '100%',
  height = embedSize.height,
}: {
  src: string;
  title: string;
  /** In CSS pixels; without one the card is as wide as the column that it is put into. */
  width?: number | '100%';
  height?: number;
}): string =>
  `<iframe src="${xmlText(src)}" title="${xmlText(title)}" width="${width}" height="${height}" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" frameborder="0"></iframe>`;
