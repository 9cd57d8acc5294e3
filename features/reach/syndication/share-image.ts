import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { structuredCropNames } from '#features/newsroom/media/crops.ts';
import { parseMediaFile } from '#features/newsroom/media/file-types.ts';
import type { PictureView, SharedPicture } from '#features/newsroom/media/media.ts';
import { filesOf, leastCardWidth } from '#features/newsroom/media/picture-view.ts';
import { absoluteUrl } from '#lib/urls.ts';

/** A picture as other programs are told of it: an absolute address, the real pixels and MIME type of its file. */
export type ShareImage = { url: string; width: number; height: number; type: string; alt: string };

/** A file of ours as other programs are told of it. */
export const describeFile = (
  { url, mimeType, width, height }: SharedPicture,
  { siteUrl, alt }: { siteUrl: string; alt: string },
): ShareImage => ({ url: absoluteUrl(siteUrl, url), width, height, type: mimeType, alt });

/** The file that every network draws: of the card's crop once it is made, else of the whole picture. */
export function toShareImage(view: PictureView, siteUrl: string): ShareImage {
  const [card] = filesOf(view, 'card');
  return describeFile(card ?? wholeFile(view), { siteUrl, alt: view.alt });
}

/** Search engines pass over what has fewer pixels (developers.google.com/search, Article: `image`). */
const leastStructuredPixels = 50_000;

/** What of a story decides about its pictures elsewhere. */
type Pictured = Pick<PublishedArticle, 'lead' | 'drawnCard' | 'headline' | 'socialTitle'>;

/**
 * The pictures of a story: `card` for networks, `structured` for search engines. The card is its own picture where that
 * is wide enough to stand on one (1200 × 630 once that file is made), else the one drawn of its headline; null until
 * it is drawn: the newspaper's then stands for it. Search engines are given the square, 4:3 and 16:9 of its own
 * picture, 1,200 pixels wide or as wide as it is; all of it while these are not made; none of what they pass over.
 */
export function articleImages({ article, siteUrl }: { article: Pictured; siteUrl: string }): {
  card: ShareImage | null;
  structured: ShareImage[];
} {
  const { lead, drawnCard, headline, socialTitle } = article;
  const own = lead && !lead.film ? toShareImage(lead, siteUrl) : null;
  const drawn = drawnCard && describeFile(drawnCard, { siteUrl, alt: socialTitle || headline });
  return {
    card: own && own.width >= leastCardWidth ? own : drawn,
    structured: lead && own ? structuredFiles(lead, siteUrl) : [],
  };
}

function structuredFiles(lead: PictureView, siteUrl: string): ShareImage[] {
  const cropped = structuredCropNames.flatMap((crop) => filesOf(lead, crop).slice(0, 1));
  return (cropped.length > 0 ? cropped : [wholeFile(lead)])
    .filter(({ width, height }) => width * height >= leastStructuredPixels)
    .map((file) => describeFile(file, { siteUrl, alt: lead.alt }));
}

/** The picture's own file that every browser draws. */
function wholeFile({ fallbackUrl: url, sources, width: widest, height }: PictureView): SharedPicture {
  const listed = sources.flatMap(({ srcset }) => srcset).find((file) => file.url === url);
  const width = listed?.width ?? widest;
  return {
    url,
    width,
    height: Math.round((width * height) / widest),
    mimeType: parseMediaFile(url.split('/').at(-1) ?? '')?.mimeType ?? 'image/jpeg',
  };
}
