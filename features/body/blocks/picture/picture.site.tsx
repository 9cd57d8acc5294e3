import type { ReactNode } from 'react';
import { type DrawnPicture, drawnPicture, type PictureViews } from '#features/body/drawn-picture.ts';
import { bodyWords } from '#messages/fr/body.ts';
import type { Picture } from './picture.ts';

/** How wide each layout draws a picture (body.css holds the same widths): lets the browser fetch no more than that. */
const sizes = {
  measure: '(min-width: 40rem) 38rem, 100vw',
  wide: '(min-width: 64rem) 60rem, 100vw',
  full: '100vw',
  gallery: '(min-width: 40rem) 19rem, 100vw',
} as const;

/** A picture with its caption and, always, its credit; the size is in the HTML so that nothing moves. */
export function PictureFigure({
  drawn,
  layout,
}: {
  drawn: DrawnPicture;
  layout: keyof typeof sizes;
}): ReactNode {
  const { view, alt, caption, credit } = drawn;
  return (
    <figure
      className={`corps-image corps-image-${layout}${view.height > view.width ? ' corps-image-haute' : ''}`}
    >
      <picture>
        {view.sources.map((source) => (
          <source
            key={source.mimeType}
            type={source.mimeType}
            srcSet={source.srcset.map((file) => `${file.url} ${file.width}w`).join(', ')}
            sizes={sizes[layout]}
          />
        ))}
        <img
          src={view.fallbackUrl}
          alt={alt}
          width={view.width}
          height={view.height}
          loading="lazy"
          decoding="async"
        />
      </picture>
      {(caption || credit) && (
        <figcaption>
          {caption && <span className="corps-legende">{caption}</span>}
          {caption && credit && ' '}
          {credit && <span className="corps-credit">{bodyWords.credit(credit)}</span>}
        </figcaption>
      )}
    </figure>
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
