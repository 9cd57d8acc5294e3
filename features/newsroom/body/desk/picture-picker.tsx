'use client';

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { CheckField, SelectField, TextField } from '#components/ui/field.tsx';
import { choiceWords } from '#features/newsroom/media/asset-name.ts';
import { type Orientation, orientations } from '#features/newsroom/media/assets.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { libraryWords } from '#words/newsroom/media/media-library.ts';
import type { PictureLibrary } from './editor-choices.tsx';
import { UploadField } from './upload-field.tsx';

const words = bodyEditorWords.picture;
/** As many as are drawn before a search narrows them. */
const mostShown = 60;

const matches = (picture: PictureChoice, query: string): boolean =>
  [picture.alt, picture.caption ?? '', picture.credit]
    .join(' ')
    .toLowerCase()
    .includes(query.trim().toLowerCase());

type PickerProps = {
  library: PictureLibrary;
  legend?: string;
  chosenId: string | null;
  onChoose: (picture: PictureChoice) => void;
};
type Found = { pictures: readonly PictureChoice[] } | 'searching' | 'failed' | null;

/** Pictures to choose one from, narrowed by typing; the whole library is searched on request. */
export function PicturePicker({
  library,
  legend = words.choose,
  chosenId,
  onChoose,
}: PickerProps): ReactNode {
  const { pictures, searchPictures, bringPicture } = library;
  const [query, setQuery] = useState('');
  const [isUnused, setUnused] = useState(false);
  const [orientation, setOrientation] = useState<Orientation | null>(null);
  const [found, setFound] = useState<Found>(null);
  const name = useId();
  const isFound = found !== null && typeof found === 'object';
  const shown = isFound
    ? found.pictures
    : pictures.filter((picture) => picture.id === chosenId || matches(picture, query)).slice(0, mostShown);

  async function search(changes: { isUnused?: boolean; orientation?: Orientation | null } = {}) {
    if (!searchPictures) return;
    setFound('searching');
    const answer = await searchPictures({ search: query, isUnused, orientation, ...changes });
    setFound(answer ? { pictures: answer } : 'failed');
  }
  const searchOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void search();
  };
  return (
    <fieldset className="corps-choix">
      <legend>{legend}</legend>
      {bringPicture && (
        <UploadField
          onReady={async (assetId) => {
            const picture = await bringPicture(assetId);
            if (picture) onChoose(picture);
          }}
        />
      )}
      <TextField
        label={words.filter}
        type="search"
        value={query}
        onKeyDown={searchOnEnter}
        onChange={(event) => {
          setQuery(event.target.value);
          setFound(null);
        }}
      />
      {searchPictures && (
        <>
          <SelectField
            label={words.shape}
            value={orientation ?? ''}
            onChange={(event) => {
              const chosen = orientations.find((known) => known === event.target.value) ?? null;
              setOrientation(chosen);
              void search({ orientation: chosen });
            }}
          >
            <option value="">{words.shapes.all}</option>
            {orientations.map((shape) => (
              <option key={shape} value={shape}>
                {words.shapes[shape]}
              </option>
            ))}
          </SelectField>
          <CheckField
            label={words.unused}
            checked={isUnused}
            onChange={(event) => {
              setUnused(event.target.checked);
              void search({ isUnused: event.target.checked });
            }}
          />
          <Button kind="quiet" disabled={found === 'searching'} onClick={() => void search()}>
            {words.search}
          </Button>
        </>
      )}
      <p role="status" className="champ-aide">
        {saidOf(found, shown.length)}
      </p>
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
              <span>{choiceWords(picture)}</span>
              {picture.problems.map((problem) => (
                <strong key={problem} className="mention-defaut">
                  {libraryWords.problems[problem]}
                </strong>
              ))}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function saidOf(found: Found, count: number): string {
  if (found === 'searching') return words.searching;
  if (found === 'failed') return words.searchFailed;
  if (found === null) return count === 0 ? words.none : '';
  return words.found(count);
}
