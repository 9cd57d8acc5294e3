'use client';

import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { usePictureLibrary } from '#features/newsroom/writing/desk/use-picture-library.ts';
import { FormDialog } from '#features/newsroom/body/desk/block-form.tsx';
import { HandCrops } from '#features/newsroom/body/desk/picture-framing.tsx';
import { PicturePicker } from '#features/newsroom/body/desk/picture-picker.tsx';
import { findAltFaults } from '#features/newsroom/media/alt-advice.ts';
import type { CropRatio, Crops } from '#features/newsroom/media/crops.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import { cardPictureWords as words } from '#words/newsroom/front/front.ts';
import { altAdvice } from '#words/newsroom/media/media-asset.ts';

/** The ratios in which cards of a front draw a picture. */
const ratiosOfCards: readonly CropRatio[] = ['3:2', '16:9'];

/** The picture of one place: which, its parts, and what is written of it there. */
export type CardPicture = { assetId: string; alt?: string; caption?: string; crops?: Crops };

/** What one place of a front shows in the story's stead. It begins with the story's own picture. */
export function CardPictureDialog({
  headline,
  picture,
  lead,
  pictures,
  error,
  isLocked,
  onSave,
  onClose,
}: {
  headline: string;
  /** The place's own today; null when the story's stands there. */
  picture: CardPicture | null;
  lead: CardPicture | null;
  pictures: readonly PictureChoice[];
  /** Why the last attempt was refused. */
  error: string | null;
  isLocked: boolean;
  onSave: (picture: CardPicture | null) => void;
  onClose: () => void;
}) {
  const library = usePictureLibrary(pictures);
  const [use, setUse] = useState<CardPicture | null>(picture ?? lead);
  const own = library.pictures.find(({ id }) => id === use?.assetId);
  const choose = ({ id }: PictureChoice): void => {
    // Words that were typed stay; a part drawn on another picture would show anything.
    if (id !== use?.assetId) setUse(use ? withoutCrops({ ...use, assetId: id }) : { assetId: id });
  };
  return (
    <FormDialog
      title={words.title(headline)}
      onSubmit={() => onSave(use)}
      onClose={onClose}
      extra={
        picture ? (
          <Button disabled={isLocked} onClick={() => onSave(null)}>
            {words.reset}
          </Button>
        ) : null
      }
    >
      <p className="champ-aide">{words.help}</p>
      {use ? (
        <>
          {own?.isGraphic ? <p className="champ-aide">{words.graphic}</p> : null}
          {own && !own.isGraphic ? (
            <HandCrops
              crops={use.crops}
              own={own}
              ratios={ratiosOfCards}
              help={words.cropHelp}
              onChange={(crops) => setUse(crops ? { ...use, crops } : withoutCrops(use))}
            />
          ) : null}
          <UseWords use={use} onChange={setUse} />
        </>
      ) : null}
      <PicturePicker
        library={library}
        legend={words.choose}
        chosenId={use?.assetId ?? null}
        onChoose={choose}
      />
      {error ? (
        <p className="champ-erreur" role="alert">
          {error}
        </p>
      ) : null}
    </FormDialog>
  );
}

function withoutCrops(use: CardPicture): CardPicture {
  const { crops: _, ...rest } = use;
  return rest;
}

/** What is read out and printed at this place alone; left empty, the headline speaks. */
function UseWords({ use, onChange }: { use: CardPicture; onChange: (use: CardPicture) => void }) {
  const adviceId = useId();
  const change = (name: 'alt' | 'caption', text: string): void => {
    const { [name]: _, ...rest } = use;
    onChange(text === '' ? rest : { ...rest, [name]: text });
  };
  const { alt = '', caption = '' } = use;
  const advice = alt === '' ? [] : findAltFaults(alt, caption || null).map((fault) => altAdvice[fault]);
  return (
    <>
      <TextField
        label={words.alt}
        help={words.altHelp}
        value={alt}
        aria-describedby={adviceId}
        onChange={(event) => change('alt', event.target.value)}
      />
      <p id={adviceId} className="champ-aide" aria-live="polite">
        {advice.join(' · ')}
      </p>
      <TextField
        label={words.caption}
        help={words.captionHelp}
        value={caption}
        onChange={(event) => change('caption', event.target.value)}
      />
    </>
  );
}
