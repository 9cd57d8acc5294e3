import type { Framing, PictureView } from '#features/newsroom/media/media.ts';
import type { ShownRatio } from '#features/newsroom/media/picture-use.ts';
import { tintClasses } from '#features/newsroom/media/picture-tint.ts';
import { croppedView } from '#features/newsroom/media/picture-view.ts';

/**
 * How wide each place draws its picture: the browser fetches no more than that. The styles hold the same widths, and
 * picture-sizes.spec.ts measures them. Below 48rem cards stand one under the other.
 */
const sizes = {
  article: '(min-width: 62rem) 60rem, (min-width: 48rem) 38rem, 100vw',
  lead: '(min-width: 80rem) 50rem, (min-width: 62rem) 58vw, 100vw',
  wide: '(min-width: 80rem) 46rem, (min-width: 48rem) 54vw, 100vw',
  half: '(min-width: 80rem) 45rem, (min-width: 48rem) 53vw, 100vw',
  card: '(min-width: 80rem) 25rem, (min-width: 48rem) 29vw, 7rem',
  pair: '(min-width: 80rem) 39rem, (min-width: 48rem) 45vw, 7rem',
  duo: '(min-width: 80rem) 28rem, (min-width: 62rem) 33vw, (min-width: 48rem) 45vw, 7rem',
  third: '(min-width: 80rem) 25rem, (min-width: 62rem) 30vw, (min-width: 48rem) 45vw, 7rem',
  quarter: '(min-width: 80rem) 19rem, (min-width: 62rem) 22vw, (min-width: 48rem) 45vw, 7rem',
  related: '(min-width: 64rem) 19rem, (min-width: 48rem) 12rem, 7rem',
  thumb: '(min-width: 62rem) 14rem, (min-width: 48rem) 12rem, 8rem',
  face: '(min-width: 62rem) 8.5rem, 6rem',
  measure: '(min-width: 40rem) 38rem, 100vw',
  large: '(min-width: 62rem) 60rem, (min-width: 40rem) 38rem, 100vw',
  full: '(min-width: 112rem) 92rem, (min-width: 84rem) 80rem, 100vw',
  gallery: '(min-width: 40rem) 19rem, 85vw',
} as const;

/**
 * The widest that a small place is ever drawn, in pixels of a screen with two a pixel of ours: no browser takes a file
 * beyond the first that is as wide, and a front names hundreds of them.
 */
const mostPixels: Partial<Record<PicturePlace, number>> = {
  card: 800,
  duo: 896,
  third: 896,
  quarter: 896,
  related: 608,
  thumb: 448,
  face: 272,
};

/** What the style of frames draws for each; only one frame is the same for all. */
const framingClass: Record<Framing, string | undefined> = {
  whole: 'vue-entiere',
  top: 'vue-haute',
  centre: undefined,
  bottom: 'vue-basse',
};
export type PicturePlace = keyof typeof sizes;

/** In which ratio a place draws a photograph; absent: whole, or as the use asks. cards.css holds the same frames. */
const placeRatios: Partial<Record<PicturePlace, ShownRatio>> = {
  lead: '3:2',
  wide: '16:9',
  half: '3:2',
  card: '3:2',
  pair: '3:2',
  duo: '3:2',
  third: '3:2',
  quarter: '3:2',
  related: '3:2',
  thumb: '3:2',
};

/**
 * A picture of ours: its size is in the HTML so that nothing moves, and only the first of a page is not lazy. Where no
 * file of the place's ratio is made yet, the whole picture fills the frame.
 */
export function PictureOf({
  view,
  place,
  ratio = placeRatios[place],
  alt = view.alt,
  isFirst = false,
}: {
  view: PictureView;
  place: PicturePlace;
  ratio?: ShownRatio | undefined;
  alt?: string;
  isFirst?: boolean;
}) {
  const { sources, fallbackUrl, width, height } = (ratio && croppedView(view, ratio)) || view;
  const isFramed = ratio !== undefined && placeRatios[place] === undefined && view.framing !== 'whole';
  const names = [
    framingClass[view.framing],
    isFramed && `vue-${ratio.replace(':', '-')}`,
    ...tintClasses(view.dominantColor),
  ].filter(Boolean);
  return (
    <picture>
      {sources.map(({ mimeType, srcset }) => (
        <source
          key={mimeType}
          type={mimeType}
          srcSet={usefulAt(place, srcset)
            .map((file) => `${file.url} ${file.width}w`)
            .join(', ')}
          sizes={sizes[place]}
        />
      ))}
      <img
        className={names.join(' ') || undefined}
        src={fallbackUrl}
        alt={alt}
        width={width}
        height={height}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}

/** The files, in order of width, up to the first that is wide enough for the place. */
function usefulAt<File extends { width: number }>(
  place: PicturePlace,
  files: readonly File[],
): readonly File[] {
  const most = mostPixels[place];
  const enough = most === undefined ? -1 : files.findIndex(({ width }) => width >= most);
  return enough < 0 ? files : files.slice(0, enough + 1);
}
