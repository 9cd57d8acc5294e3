import type { ReactNode } from 'react';
import { PictureFigure } from '#features/newsroom/body/blocks/picture/picture.site.tsx';
import { drawnPicture, type PictureViews } from '#features/newsroom/body/drawn-picture.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import type { Gallery } from './gallery.ts';

/** A list of pictures, whole without scripts. */
export function GallerySite({
  block,
  pictures,
  lang,
}: {
  block: Gallery;
  pictures: PictureViews;
  lang?: string | undefined;
}): ReactNode {
  const drawn = block.pictures.flatMap((use) => drawnPicture(use, pictures, lang) ?? []);
  if (drawn.length === 0) return null;
  return (
    <div className="corps-galerie" role="group" aria-label={bodyWords.gallery}>
      <ul>
        {drawn.map((picture, index) => (
          <li key={index}>
            <PictureFigure drawn={picture} layout="gallery" />
          </li>
        ))}
      </ul>
    </div>
  );
}
