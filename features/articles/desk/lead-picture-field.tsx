'use client';

import { useState } from 'react';
import type { LeadPicture } from '#features/articles/articles.ts';
import type { PictureChoice } from '#features/media/media.ts';
import { Button } from '#components/ui/button.tsx';
import { frenchField } from '#features/body/desk/use-french-fields.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { deskMessages } from '#messages/fr/desk.ts';

const words = deskMessages.editor;

/** The picture on top of a story and this use's own words; left empty, the picture's count. */
export function LeadPictureField({
  picture,
  pictures,
  onChange,
}: {
  picture: LeadPicture | null;
  pictures: PictureChoice[];
  onChange: (picture: LeadPicture | null) => void;
}) {
  const [isChoosing, setChoosing] = useState(false);
  const chosen = picture ? pictures.find((choice) => choice.id === picture.assetId) : undefined;
  const change = (name: 'alt' | 'caption' | 'credit', text: string) => {
    if (!picture) return;
    const { [name]: _, ...rest } = picture;
    onChange(text ? { ...rest, [name]: text } : rest);
  };
  return (
    <fieldset className="groupe">
      <legend>{words.leadPicture}</legend>
      {picture ? (
        <>
          {chosen ? (
            <img className="ouverture" src={chosen.thumbnailUrl} alt={chosen.alt} width={320} />
          ) : null}
          <TextField
            label={words.pictureAlt}
            {...frenchField}
            value={picture.alt ?? ''}
            placeholder={chosen?.alt ?? ''}
            onChange={(event) => change('alt', event.target.value)}
          />
          <TextArea
            label={words.pictureCaption}
            {...frenchField}
            value={picture.caption ?? ''}
            placeholder={chosen?.caption ?? ''}
            onChange={(event) => change('caption', event.target.value)}
          />
          <TextField
            label={words.pictureCredit}
            value={picture.credit ?? ''}
            placeholder={chosen?.credit ?? ''}
            onChange={(event) => change('credit', event.target.value)}
          />
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
        <PictureDialog
          pictures={pictures}
          onClose={() => setChoosing(false)}
          onChoose={(assetId) => {
            onChange({ assetId });
            setChoosing(false);
          }}
        />
      ) : null}
    </fieldset>
  );
}

function PictureDialog({
  pictures,
  onChoose,
  onClose,
}: {
  pictures: PictureChoice[];
  onChoose: (assetId: string) => void;
  onClose: () => void;
}) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = pictures.filter((picture) =>
    `${picture.alt} ${picture.caption ?? ''} ${picture.credit}`.toLowerCase().includes(wanted),
  );
  return (
    <Dialog title={words.choosePicture} onClose={onClose}>
      <TextField
        label={words.pictureSearch}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {found.length === 0 ? <p className="champ-aide">{words.noPictureFound}</p> : null}
      <ul className="planche">
        {found.map((picture) => (
          <li key={picture.id}>
            <button type="button" onClick={() => onChoose(picture.id)}>
              <img src={picture.thumbnailUrl} alt={picture.alt} width={160} loading="lazy" />
              <span>{picture.credit}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="dialogue-actions">
        <Button onClick={onClose}>{deskMessages.publication.cancel}</Button>
      </div>
    </Dialog>
  );
}
