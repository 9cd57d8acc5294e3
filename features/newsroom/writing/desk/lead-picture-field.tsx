'use client';

import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { LeadPicture } from '#features/newsroom/articles/articles.ts';
import type { PictureUse } from '#features/newsroom/body/picture-use.ts';
import { FormDialog } from '#features/newsroom/body/desk/block-form.tsx';
import type { PictureLibrary } from '#features/newsroom/body/desk/editor-choices.tsx';
import { PictureFraming } from '#features/newsroom/body/desk/picture-framing.tsx';
import { PicturePicker } from '#features/newsroom/body/desk/picture-picker.tsx';
import { PictureWords } from '#features/newsroom/body/desk/picture-words.tsx';
import { UploadField } from '#features/newsroom/body/desk/upload-field.tsx';
import type { CropRatio } from '#features/newsroom/media/crops.ts';
import { uploadWords } from '#words/newsroom/body/body-uploads.ts';
import { deskMessages } from '#messages/desk.ts';

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
  const { isOver, file, handlers } = useDroppedFile();
  const { bringPicture } = library;
  const own = picture ? library.pictures.find((choice) => choice.id === picture.assetId) : undefined;
  const use = picture && toUse(picture);
  return (
    <fieldset className={isOver ? 'groupe depot depot-ouvert' : 'groupe'} {...handlers}>
      <legend>{words.leadPicture}</legend>
      {use ? (
        <>
          {own ? (
            <img className="ouverture" src={own.wholeUrl} alt={own.alt} width={320} />
          ) : (
            <p className="note">{words.pictureGone}</p>
          )}
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
      {bringPicture ? (
        <UploadField
          label={uploadWords.sendLead}
          help={uploadWords.sendLeadHelp}
          file={file}
          onReady={async (assetId) => {
            if ((await bringPicture(assetId)) && assetId !== picture?.assetId) onChange({ assetId });
          }}
        />
      ) : null}
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

/** The file that was last dropped on a part of the page, or pasted into it; the first of several. */
function useDroppedFile() {
  const [isOver, setOver] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const take = (event: DragEvent | ClipboardEvent, files: FileList | undefined): void => {
    const first = files?.[0];
    if (!first) return;
    event.preventDefault();
    setFile(first);
  };
  return {
    isOver,
    file,
    handlers: {
      onDragOver: (event: DragEvent): void => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent): void => {
        // Leaving the frame, not one part of it for another.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent): void => {
        setOver(false);
        take(event, event.dataTransfer.files);
      },
      onPaste: (event: ClipboardEvent): void => take(event, event.clipboardData.files),
    },
  };
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
