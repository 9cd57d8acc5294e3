'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { LeadPicture } from '#features/articles/articles.ts';
import type { PictureUse } from '#features/body/blocks/picture/picture.ts';
import { FormDialog } from '#features/body/desk/block-form.tsx';
import type { PictureLibrary } from '#features/body/desk/editor-choices.tsx';
import { PictureFraming } from '#features/body/desk/picture-framing.tsx';
import { PicturePicker } from '#features/body/desk/picture-picker.tsx';
import { PictureWords } from '#features/body/desk/picture-words.tsx';
import type { CropRatio } from '#features/media/crops.ts';
import { deskMessages } from '#messages/fr/desk.ts';

const words = deskMessages.editor;

/** Where else a lead picture is shown: on cards of two shapes and on those of the networks. */
const cardRatios: readonly CropRatio[] = ['3:2', '16:9', 'card'];

/** The picture on top of a story, with this use's own words and crops; left empty, the picture's count. */
export function LeadPictureField({
  picture,
  library,
  onChange,
}: {
  picture: LeadPicture | null;
  library: PictureLibrary;
  onChange: (picture: LeadPicture | null) => void;
}) {
  const [isChoosing, setChoosing] = useState(false);
  const own = picture ? library.pictures.find((choice) => choice.id === picture.assetId) : undefined;
  const use = picture && toUse(picture);
  return (
    <fieldset className="groupe">
      <legend>{words.leadPicture}</legend>
      {use ? (
        <>
          {own ? <img className="ouverture" src={own.wholeUrl} alt={own.alt} width={320} /> : null}
          <PictureWords use={use} own={own} onChange={onChange} />
          <PictureFraming use={use} own={own} elsewhere={cardRatios} onChange={onChange} />
        </>
      ) : (
        <p className="champ-aide">{words.noPicture}</p>
      )}
      <p className="gestes">
        <Button onClick={() => setChoosing(true)}>{words.choosePicture}</Button>
        {picture ? (
          <Button kind="quiet" onClick={() => onChange(null)}>
            {words.remove}
          </Button>
        ) : null}
      </p>
      {isChoosing ? (
        <ChoosingDialog
          library={library}
          chosenId={picture?.assetId ?? null}
          onClose={() => setChoosing(false)}
          onChoose={(assetId) => {
            if (assetId !== picture?.assetId) onChange({ assetId });
            setChoosing(false);
          }}
        />
      ) : null}
    </fieldset>
  );
}

/** The stored picture without the keys that are there and say nothing. */
const toUse = (picture: LeadPicture): PictureUse =>
  Object.fromEntries(Object.entries(picture).filter(([, value]) => value !== undefined)) as PictureUse;

function ChoosingDialog({
  library,
  chosenId,
  onChoose,
  onClose,
}: {
  library: PictureLibrary;
  chosenId: string | null;
  onChoose: (assetId: string) => void;
  onClose: () => void;
}) {
  const [id, setId] = useState(chosenId);
  return (
    <FormDialog
      title={words.choosePicture}
      onSubmit={() => (id ? onChoose(id) : onClose())}
      onClose={onClose}
    >
      <PicturePicker library={library} chosenId={id} onChoose={(picture) => setId(picture.id)} />
    </FormDialog>
  );
}
