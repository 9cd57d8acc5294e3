import { useCallback, useMemo, useState } from 'react';
import { bringFilm as bringFilmAction, findFilms } from '#features/newsroom/writing/desk/actions.ts';
import type { FilmLibrary, FilmQuery } from '#features/newsroom/body/desk/editor-choices.tsx';
import type { FilmChoice } from '#features/newsroom/media/film-view.ts';

/** The films and sounds that a story can take: all that was found or sent since the page was opened. */
export function useFilmLibrary(): FilmLibrary {
  const [found, setFound] = useState<readonly FilmChoice[]>([]);
  const searchFilms = useCallback(async (query: FilmQuery) => {
    const outcome = await findFilms(query).catch(() => null);
    if (!outcome?.ok) return null;
    setFound((known) => [...known, ...outcome.value]);
    return outcome.value;
  }, []);
  const bringFilm = useCallback(async (assetId: string) => {
    const outcome = await bringFilmAction({ assetId }).catch(() => null);
    if (!outcome?.ok) return null;
    setFound((known) => [...known, outcome.value]);
    return outcome.value;
  }, []);
  return useMemo(
    () => ({
      films: [...new Map(found.map((one) => [one.id, one])).values()],
      searchFilms,
      bringFilm,
    }),
    [found, searchFilms, bringFilm],
  );
}
