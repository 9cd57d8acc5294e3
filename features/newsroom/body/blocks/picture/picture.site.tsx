import type { ReactNode } from 'react';
import { type DrawnPicture, drawnPicture, type PictureViews } from '#features/newsroom/body/drawn-picture.ts';
import { largestUrl } from '#features/newsroom/media/picture-view.ts';
import { PictureOf, type PicturePlace } from '#features/newsroom/media/site/picture.tsx';
import { bodyWords } from '#words/newsroom/body/body.ts';
import type { Picture } from './picture.ts';

/** How wide each layout draws a picture; body.css holds the same widths. */
const places = {
  measure: 'measure',
  wide: 'large',
  full: 'full',
  gallery: 'gallery',
} as const satisfies Record<string, PicturePlace>;
export type PictureLayout = keyof typeof places;

/** A picture with its caption and, always, its credit. It leads to its largest file, which an island shows in place. */
export function PictureFigure({ drawn, layout }: { drawn: DrawnPicture; layout: PictureLayout }): ReactNode {
  const { view, alt } = drawn;
  return (
    <figure
      className={`corps-image corps-image-${layout}${view.height > view.width ? ' corps-image-haute' : ''}`}
    >
      <a className="agrandir" href={largestUrl(drawn.whole)} aria-label={bodyWords.enlarge(alt)}>
        <PictureOf view={view} place={places[layout]} ratio={drawn.ratio ?? undefined} alt={alt} />
      </a>
      <PictureWords drawn={drawn} />
    </figure>
  );
}

/** What is printed under a picture: nothing when there is nothing to say of it. */
export function PictureWords({ drawn }: { drawn: DrawnPicture }): ReactNode {
  const { caption, credit, aiLabel } = drawn;
  if (!caption && !credit && !aiLabel) return null;
  return (
    <figcaption>
      {caption && <span className="corps-legende">{caption}</span>}
      {caption && (credit || aiLabel) && ' '}
      {aiLabel && <span className="corps-origine">{aiLabel}</span>}
      {aiLabel && credit && ' '}
      {credit && <span className="corps-credit">{bodyWords.credit(credit)}</span>}
    </figcaption>
  );
}

export function PictureSite({
  block,
  pictures,
  lang,
}: {
  block: Picture;
  pictures: PictureViews;
  lang?: string | undefined;
}): ReactNode {
  const drawn = drawnPicture(block, pictures, lang);
  return drawn && <PictureFigure drawn={drawn} layout={block.width} />;
}
