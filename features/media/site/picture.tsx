import type { Framing, PictureView } from '#features/media/media.ts';

/** How wide each place draws its picture: the browser fetches no more than that. site.css holds the same widths. */
const sizes = {
  article: '(min-width: 62rem) 60rem, 100vw',
  lead: '(min-width: 80rem) 40rem, (min-width: 62rem) 50vw, 100vw',
  wide: '(min-width: 80rem) 54rem, (min-width: 62rem) 66vw, 100vw',
  half: '(min-width: 80rem) 40rem, (min-width: 48rem) 50vw, 100vw',
  card: '(min-width: 80rem) 25rem, (min-width: 48rem) 33vw, 7rem',
  thumb: '(min-width: 48rem) 12rem, 7rem',
  face: '6rem',
} as const;

/** What the style of frames draws for each; only one frame is the same for all. */
const framingClass: Record<Framing, string | undefined> = {
  whole: 'vue-entiere',
  top: 'vue-haute',
  centre: undefined,
  bottom: 'vue-basse',
};
export type PicturePlace = keyof typeof sizes;

/** A picture of ours: its size is in the HTML so that nothing moves, and only the first of a page is not lazy. */
export function PictureOf({
  view,
  place,
  alt = view.alt,
  isFirst = false,
}: {
  view: PictureView;
  place: PicturePlace;
  alt?: string;
  isFirst?: boolean;
}) {
  return (
    <picture>
      {view.sources.map(({ mimeType, srcset }) => (
        <source
          key={mimeType}
          type={mimeType}
          srcSet={srcset.map(({ url, width }) => `${url} ${width}w`).join(', ')}
          sizes={sizes[place]}
        />
      ))}
      <img
        className={framingClass[view.framing]}
        src={view.fallbackUrl}
        alt={alt}
        width={view.width}
        height={view.height}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}
