import type { PublishedArticle } from '#features/articles/published-article.ts';
import type { CropRatio } from '#features/media/crops.ts';
import { parseMediaFile } from '#features/media/file-types.ts';
import type { PictureView } from '#features/media/media.ts';
import { croppedView } from '#features/media/picture-view.ts';
import { absoluteUrl } from '#lib/urls.ts';

/** A picture as other programs are told of it: an absolute address, the real pixels and MIME type of its file. */
export type ShareImage = { url: string; width: number; height: number; type: string; alt: string };

/** The file that every network draws: of the card's crop once it is made, else of the whole picture. */
export function toShareImage(view: PictureView, siteUrl: string): ShareImage {
  const shown = croppedView(view, 'card') ?? view;
  return describeFile({ view: shown, url: shown.fallbackUrl, siteUrl });
}

/** The shapes that Google asks for, each at least this wide where the picture is large enough. */
const structuredRatios: readonly CropRatio[] = ['1:1', '4:3', '16:9'];
const structuredWidth = 1_200;

/**
 * The pictures of a story: `card` for networks (1200 × 630), `structured` for search engines (square, 4:3, 16:9, at
 * least 1,200 pixels wide where the picture has them); the whole picture where none of these is made.
 */
export function articleImages({
  article: { lead },
  siteUrl,
}: {
  article: Pick<PublishedArticle, 'lead'>;
  siteUrl: string;
}): { card: ShareImage | null; structured: ShareImage[] } {
  if (!lead) return { card: null, structured: [] };
  const cropped = structuredRatios.flatMap((ratio) => croppedView(lead, ratio) ?? []);
  const shown = cropped.length > 0 ? cropped : [lead];
  return {
    card: toShareImage(lead, siteUrl),
    structured: shown.map((view) => describeFile({ view, url: wideUrl(view), siteUrl })),
  };
}

/** The narrowest file of at least the width asked for in the format of the fallback, else the widest one. */
function wideUrl({ sources, fallbackUrl }: PictureView): string {
  const plain = sources.find(({ srcset }) => srcset.some(({ url }) => url === fallbackUrl));
  const files = plain?.srcset.toSorted((one, other) => one.width - other.width) ?? [];
  return (files.find(({ width }) => width >= structuredWidth) ?? files.at(-1))?.url ?? fallbackUrl;
}

function describeFile({
  view,
  url,
  siteUrl,
}: {
  view: PictureView;
  url: string;
  siteUrl: string;
}): ShareImage {
  const made = Object.values(view.crops ?? {})
    .flatMap(({ files }) => files)
    .find((file) => file.url === url);
  const width =
    view.sources.flatMap(({ srcset }) => srcset).find((file) => file.url === url)?.width ?? view.width;
  return {
    url: absoluteUrl(siteUrl, url),
    width: made?.width ?? width,
    height: made?.height ?? Math.round((width * view.height) / view.width),
    type: parseMediaFile(url.split('/').at(-1) ?? '')?.mimeType ?? 'image/jpeg',
    alt: view.alt,
  };
}
