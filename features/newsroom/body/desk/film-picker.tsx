'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { clockOf, type FilmChoice } from '#features/newsroom/media/film-view.ts';
import { playedTypes } from '#features/newsroom/media/uploads.ts';
import { filmEditorWords as words } from '#words/newsroom/body/film-editor.ts';
import { useSurroundings } from './editor-choices.tsx';
import { UploadField } from './upload-field.tsx';

type PickerProps = {
  kind: FilmChoice['kind'];
  chosenId: string | null;
  onChoose: (film: FilmChoice) => void;
};

/** The films or the sounds of the library, one to choose, and a new one to send. */
export function FilmPicker({ kind, chosenId, onChoose }: PickerProps): ReactNode {
  const { films, searchFilms, bringFilm } = useSurroundings();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly FilmChoice[] | null>(null);
  const [said, setSaid] = useState('');
  const name = useId();
  const chosen = films.find(({ id }) => id === chosenId);
  const shown = [
    ...new Map([...(chosen ? [chosen] : []), ...(found ?? [])].map((one) => [one.id, one])).values(),
  ];

  async function search(text: string) {
    if (!searchFilms) return;
    setSaid(words.searching);
    const answer = await searchFilms({ search: text, kind });
    setFound(answer ?? []);
    setSaid(answer === null ? words.searchFailed : answer.length === 0 ? words.none[kind] : '');
  }
  useEffect(() => {
    let isWanted = true;
    void searchFilms?.({ search: '', kind }).then((answer) => isWanted && setFound(answer ?? []));
    return () => {
      isWanted = false;
    };
  }, [searchFilms, kind]);
  const searchOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void search(query);
  };
  return (
    <fieldset className="corps-choix">
      <legend>{words.choose[kind]}</legend>
      <UploadField
        types={playedTypes.filter((type) => type.startsWith(`${kind}/`))}
        label={words.send[kind]}
        help={words.sendHelp[kind]}
        onReady={async (assetId) => {
          const film = await bringFilm?.(assetId);
          if (film?.kind === kind) onChoose(film);
          else setSaid(words.otherKind[kind]);
        }}
      />
      <TextField
        label={words.filter}
        type="search"
        value={query}
        onKeyDown={searchOnEnter}
        onChange={(event) => setQuery(event.target.value)}
      />
      <Button kind="quiet" onClick={() => void search(query)}>
        {words.search}
      </Button>
      <p role="status" className="champ-aide">
        {said}
      </p>
      <ul className="corps-titres">
        {shown.map((film) => (
          <li key={film.id}>
            <label>
              <input
                type="radio"
                name={name}
                checked={film.id === chosenId}
                onChange={() => onChoose(film)}
              />{' '}
              {[film.name, clockOf(film.durationMs), film.credit].filter(Boolean).join(' · ')}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
