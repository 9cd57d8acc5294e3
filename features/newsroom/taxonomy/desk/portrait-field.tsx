'use client';

import { useState } from 'react';
import { TextField } from '#components/ui/field.tsx';
import { authorWords as words } from '#words/newsroom/taxonomy/authors.ts';

/** A picture as this field shows it. */
export type PortraitChoice = { id: string; words: string; thumbnailUrl: string };

/** A portrait chosen among the pictures that the library holds, or none. The chosen one never leaves the list. */
export function PortraitField({
  portraitId,
  pictures,
  error,
}: {
  portraitId: string | null;
  pictures: readonly PortraitChoice[];
  error?: string | undefined;
}) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(portraitId ?? '');
  const sought = query.trim().toLowerCase();
  const shown = pictures
    .filter(({ id, words: said }) => id === chosen || said.toLowerCase().includes(sought))
    .slice(0, 60);
  const isElsewhere = portraitId !== null && !pictures.some(({ id }) => id === portraitId);
  const radio = (id: string) => (
    <input type="radio" name="portraitId" value={id} checked={chosen === id} onChange={() => setChosen(id)} />
  );
  return (
    <fieldset className="corps-choix">
      <legend>{words.portrait}</legend>
      <p className="champ-aide">{words.portraitHelp}</p>
      {error ? (
        <p className="champ-erreur" role="alert">
          {error}
        </p>
      ) : null}
      <label className="champ-case">
        {radio('')} {words.noPortrait}
      </label>
      {isElsewhere ? (
        <label className="champ-case">
          {radio(portraitId)} {words.keepPortrait}
        </label>
      ) : null}
      <TextField
        label={words.portraitFilter}
        type="search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {shown.length === 0 ? <p role="status">{words.noPicture}</p> : null}
      <ul className="corps-vignettes">
        {shown.map((picture) => (
          <li key={picture.id}>
            <label>
              {radio(picture.id)}
              <img src={picture.thumbnailUrl} alt="" loading="lazy" />
              <span>{picture.words}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
