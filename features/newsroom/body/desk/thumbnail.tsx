'use client';

import type { ReactNode } from 'react';
import type { PictureUse } from '#features/newsroom/body/picture-use.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { useSurroundings } from './editor-choices.tsx';

/** A use of a picture in small, with its words, as it stands in the typing surface. */
export function Thumbnail({ use }: { use: PictureUse }): ReactNode {
  const picture = useSurroundings().pictures.find((choice) => choice.id === use.assetId);
  const caption = use.caption ?? picture?.caption ?? '';
  const credit = use.credit || picture?.credit;
  return (
    <figure>
      {picture ? (
        <img src={picture.thumbnailUrl} alt={use.alt ?? picture.alt} />
      ) : (
        <p>{bodyEditorWords.block.missingPicture}</p>
      )}
      <figcaption>
        {caption} {credit && bodyWords.credit(credit)}
      </figcaption>
    </figure>
  );
}
