'use client';

import { Thumbnail } from '#features/newsroom/body/desk/thumbnail.tsx';
import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { PictureUse } from '#features/newsroom/body/picture-use.ts';
import { type BlockFormProps, FormDialog } from '#features/newsroom/body/desk/block-form.tsx';
import { useSurroundings } from '#features/newsroom/body/desk/editor-choices.tsx';
import { PictureFraming } from '#features/newsroom/body/desk/picture-framing.tsx';
import { PicturePicker } from '#features/newsroom/body/desk/picture-picker.tsx';
import { PictureWords } from '#features/newsroom/body/desk/picture-words.tsx';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import type { Gallery } from './gallery.ts';

const words = bodyEditorWords.picture;

export function GalleryForm({ content, onSave, onClose }: BlockFormProps<Gallery>): ReactNode {
  const [pictures, setPictures] = useState<PictureUse[]>(content?.pictures ?? []);
  const [error, setError] = useState('');
  const library = useSurroundings();
  const ownOf = ({ assetId }: PictureUse) => library.pictures.find(({ id }) => id === assetId);
  const save = () => {
    if (pictures.length === 0) return setError(words.required);
    onSave({ id: content?.id ?? '', type: 'gallery', pictures });
  };
  const move = (from: number, to: number) => {
    const moved = pictures.toSpliced(from, 1);
    const picture = pictures[from];
    if (picture) setPictures(moved.toSpliced(to, 0, picture));
  };
  return (
    <FormDialog title={bodyEditorWords.tools.gallery} onSubmit={save} onClose={onClose}>
      {error && <p role="alert">{error}</p>}
      {pictures.map((use, index) => (
        <fieldset key={`${use.assetId}-${index}`} className="corps-choix">
          <legend>{words.inGallery(index + 1)}</legend>
          <PictureWords
            use={use}
            own={ownOf(use)}
            onChange={(changed) => setPictures(pictures.with(index, changed))}
          />
          <PictureFraming
            use={use}
            own={ownOf(use)}
            onChange={(changed) => setPictures(pictures.with(index, changed))}
          />
          <p className="corps-formulaire-gestes">
            <Button kind="quiet" disabled={index === 0} onClick={() => move(index, index - 1)}>
              {bodyEditorWords.block.moveUp}
            </Button>
            <Button
              kind="quiet"
              disabled={index === pictures.length - 1}
              onClick={() => move(index, index + 1)}
            >
              {bodyEditorWords.block.moveDown}
            </Button>
            <Button kind="quiet" onClick={() => setPictures(pictures.toSpliced(index, 1))}>
              {bodyEditorWords.remove}
            </Button>
          </p>
        </fieldset>
      ))}
      {pictures.length < bodyLimits.galleryPictures && (
        <PicturePicker
          library={library}
          legend={words.add}
          chosenId={null}
          onChoose={(picture) => setPictures([...pictures, { assetId: picture.id }])}
        />
      )}
    </FormDialog>
  );
}

export const GallerySummary = ({ block }: { block: Gallery }): ReactNode => (
  <>
    <p>{bodyEditorWords.block.pictures(block.pictures.length)}</p>
    {block.pictures.slice(0, 6).map((use, index) => (
      <Thumbnail key={index} use={use} />
    ))}
  </>
);
