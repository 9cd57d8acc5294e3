'use client';

import { Thumbnail } from '#features/newsroom/body/desk/thumbnail.tsx';
import { type ReactNode, useState, useEffect } from 'react';
import { CheckField, TextField } from '#components/ui/field.tsx';
import { type BlockFormProps, FormDialog } from '#features/newsroom/body/desk/block-form.tsx';
import { useSurroundings } from '#features/newsroom/body/desk/editor-choices.tsx';
import { FilmPicker } from '#features/newsroom/body/desk/film-picker.tsx';
import { PicturePicker } from '#features/newsroom/body/desk/picture-picker.tsx';
import { frenchField } from '#features/newsroom/body/desk/use-french-fields.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { type FilmChoice, clockOf } from '#features/newsroom/media/film-view.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { filmEditorWords as words, filmEditorWords } from '#words/newsroom/body/film-editor.ts';
import type { Film } from './film.ts';

type Typed = {
  film: FilmChoice | null;
  assetId: string | null;
  title: string;
  caption: string;
  credit: string;
  posterId: string | null;
};

/** The form of a film or a sound; `type` says which. */
export function FilmForm({
  type,
  content,
  onSave,
  onClose,
}: BlockFormProps<Film> & { type: Film['type'] }): ReactNode {
  const library = useSurroundings();
  const [typed, setTyped] = useState<Typed>(() => ({
    film: library.films.find(({ id }) => id === content?.assetId) ?? null,
    assetId: content?.assetId ?? null,
    title: content?.title ?? '',
    caption: content?.caption ?? '',
    credit: content?.credit ?? '',
    posterId: (content?.type === 'video' && content.poster?.assetId) || null,
  }));
  const [isPosterOpen, setPosterOpen] = useState(typed.posterId !== null);
  const [error, setError] = useState('');
  const save = () => {
    const block = toFilm(type, typed, content?.id ?? '');
    if (block) onSave(block);
    else setError(words.required[type]);
  };
  const line = (name: 'title' | 'caption' | 'credit', own?: string | null) => (
    <TextField
      label={words[name]}
      {...(name === 'credit' ? {} : frenchField)}
      maxLength={name === 'credit' ? bodyLimits.credit : bodyLimits.line}
      value={typed[name]}
      placeholder={own ?? ''}
      onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
    />
  );
  return (
    <FormDialog title={bodyEditorWords.tools[type]} onSubmit={save} onClose={onClose}>
      {error && <p role="alert">{error}</p>}
      <FilmPicker
        kind={type}
        chosenId={typed.assetId}
        onChoose={(film) => setTyped({ ...typed, film, assetId: film.id })}
      />
      {typed.film && !typed.film.hasTranscript && <p className="champ-aide">{words.noTranscript}</p>}
      {line('title')}
      {line('caption', typed.film?.caption)}
      {line('credit', typed.film?.credit)}
      {type === 'video' && (
        <>
          <CheckField
            label={words.poster}
            checked={isPosterOpen}
            onChange={(event) => {
              setPosterOpen(event.target.checked);
              setTyped({ ...typed, posterId: null });
            }}
          />
          {isPosterOpen && (
            <PicturePicker
              library={library}
              legend={words.posterChoice}
              chosenId={typed.posterId}
              onChoose={({ id }) => setTyped({ ...typed, posterId: id })}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}

function toFilm(type: Film['type'], { assetId, posterId, ...typed }: Typed, id: string): Film | null {
  if (!assetId) return null;
  const [title, caption, credit] = [typed.title.trim(), typed.caption.trim(), typed.credit.trim()];
  const common = {
    ...{ id, assetId },
    ...(title && { title }),
    ...(caption && { caption }),
    ...(credit && { credit }),
  };
  if (type === 'audio') return { ...common, type };
  return { ...common, type, ...(posterId && { poster: { assetId: posterId } }) };
}

/** A film by its name; one that this page has not met yet is looked up. */
export function FilmSummary({ block }: { block: Film }): ReactNode {
  const { films, bringFilm } = useSurroundings();
  const film = films.find(({ id }) => id === block.assetId);
  const isKnown = film !== undefined;
  useEffect(() => {
    if (!isKnown) void bringFilm?.(block.assetId);
  }, [isKnown, bringFilm, block.assetId]);
  const poster = block.type === 'video' ? block.poster : undefined;
  return (
    <>
      <p>
        {film
          ? [block.title ?? film.name, clockOf(film.durationMs)].filter(Boolean).join(' · ')
          : filmEditorWords.unknown[block.type]}
      </p>
      {film && !film.hasTranscript && <p>{filmEditorWords.noTranscript}</p>}
      {poster && <Thumbnail use={poster} />}
    </>
  );
}
