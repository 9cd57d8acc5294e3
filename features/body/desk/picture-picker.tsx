'use client';

import { type ReactNode, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import type { PictureChoice } from '#features/media/media.ts';
import { bodyEditorWords } from '#messages/fr/body-editor.ts';
import { useSurroundings } from './editor-choices.tsx';

const words = bodyEditorWords.picture;

const matches = (picture: PictureChoice, query: string): boolean =>
  [picture.alt, picture.caption ?? '', picture.credit]
    .join(' ')
    .toLowerCase()
    .includes(query.trim().toLowerCase());

/** Pictures to choose one from, narrowed by typing; the whole library on request. */
export function PicturePicker({
  legend = words.choose,
  chosenId,
  onChoose,
}: {
  legend?: string;
  chosenId: string | null;
  onChoose: (picture: PictureChoice) => void;
}): ReactNode {
  const { pictures, searchPictures, onFound } = useSurroundings();
  const [query, setQuery] = useState('');
  const [isSearching, setSearching] = useState(false);
  const name = useId();
  const shown = pictures.filter((picture) => picture.id === chosenId || matches(picture, query)).slice(0, 60);

  async function search() {
    if (!searchPictures) return;
    setSearching(true);
    try {
      onFound({ pictures: await searchPictures(query) });
    } finally {
      setSearching(false);
    }
  }

  return (
    <fieldset className="corps-choix">
      <legend>{legend}</legend>
      <TextField
        label={words.filter}
        type="search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {searchPictures && (
        <Button kind="quiet" disabled={isSearching} onClick={() => void search()}>
          {words.search}
        </Button>
      )}
      {shown.length === 0 && <p role="status">{words.none}</p>}
      <ul className="corps-vignettes">
        {shown.map((picture) => (
          <li key={picture.id}>
            <label>
              <input
                type="radio"
                name={name}
                checked={picture.id === chosenId}
                onChange={() => onChoose(picture)}
              />
              <img src={picture.thumbnailUrl} alt={picture.alt} loading="lazy" />
              <span>{picture.caption || picture.alt}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
