'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { DeskTrack } from '#features/newsroom/media/data/film.queries.ts';
import { removeTrackAction, saveTrackAction } from '#features/newsroom/media/desk/actions.ts';
import { trackKinds } from '#features/newsroom/media/film-view.ts';
import { mostVttBytes } from '#features/newsroom/media/web-vtt.ts';
import { formText } from '#lib/form-text.ts';
import { filmWords as words } from '#words/newsroom/media/media-film.ts';

/** The words that run along a film: those that are there, and one more file. */
export function FilmTracks({ assetId, tracks }: { assetId: string; tracks: readonly DeskTrack[] }) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const [sentence, setSentence] = useState('');
  const [fileFault, setFileFault] = useState('');
  const done = (said: string) => {
    setSentence(said);
    router.refresh();
  };
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    setSentence('');
    if (!(file instanceof File) || file.size === 0) return setFileFault(words.noFile);
    if (file.size > mostVttBytes) return setFileFault(words.tooLarge);
    setFileFault('');
    const kind = trackKinds.find((known) => known === formText(form, 'kind')) ?? 'captions';
    const call = { assetId, kind, language: formText(form, 'language'), text: await file.text() };
    send(
      () => saveTrackAction(call),
      ({ cues }) => done(words.added(cues)),
    );
  };
  return (
    <section className="groupe" aria-labelledby="sous-titres">
      <h2 id="sous-titres">{words.tracks}</h2>
      {tracks.length === 0 ? <p className="champ-aide">{words.noTracks}</p> : null}
      <ul>
        {tracks.map(({ id, label }) => (
          <li key={id}>
            {label}{' '}
            <Button
              kind="quiet"
              disabled={isPending}
              aria-label={words.removeOf(label)}
              onClick={() =>
                send(
                  () => removeTrackAction({ assetId, trackId: id }),
                  () => done(words.removed),
                )
              }
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <form className="film-ajout" onSubmit={(event) => void add(event)} noValidate>
        <p className="champ-aide">{words.tracksHelp}</p>
        <SelectField label={words.kind} name="kind" defaultValue="captions">
          {trackKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </SelectField>
        <TextField
          label={words.language}
          name="language"
          defaultValue="fr"
          help={words.languageHelp}
          error={fault('language')}
        />
        <TextField
          label={words.file}
          name="file"
          type="file"
          accept=".vtt,text/vtt"
          error={fileFault || fault('text')}
        />
        <FormRefusal error={error} />
        <p className="gestes">
          <Button type="submit" disabled={isPending}>
            {words.add}
          </Button>
        </p>
        <p role="status">{sentence}</p>
      </form>
    </section>
  );
}
