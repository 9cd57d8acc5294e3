'use client';

import { createContext, useContext } from 'react';
import type { Orientation } from '#features/newsroom/media/assets.ts';
import type { FilmChoice } from '#features/newsroom/media/film-view.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import type { FormBlock } from './tiptap-document.ts';

/** An article that can be pinned as "Lire aussi", and linked to when its path is known. */
export type ArticleChoice = { id: string; headline: string; path?: string | null };

/** What the whole library is searched by. */
export type PictureQuery = { search: string; isUnused: boolean; orientation: Orientation | null };

/** Pictures to choose from. A search answers null when it failed, and its finds are among `pictures` from then on. */
export type PictureLibrary = {
  pictures: readonly PictureChoice[];
  searchPictures?: ((query: PictureQuery) => Promise<readonly PictureChoice[] | null>) | undefined;
  /** Looks up one that just arrived, so that it can be shown and chosen; null when it can't be. */
  bringPicture?: ((assetId: string) => Promise<PictureChoice | null>) | undefined;
};

/** Films and sounds to choose from, as pictures are. */
export type FilmLibrary = {
  films: readonly FilmChoice[];
  searchFilms?: ((query: FilmQuery) => Promise<readonly FilmChoice[] | null>) | undefined;
  bringFilm?: ((assetId: string) => Promise<FilmChoice | null>) | undefined;
};
export type FilmQuery = { search: string; kind: FilmChoice['kind'] };

/** What block forms choose from. Searches are optional: without one, the choice is what was given. */
export type EditorChoices = PictureLibrary &
  Partial<FilmLibrary> & {
    articles?: readonly ArticleChoice[] | undefined;
    searchArticles?: ((query: string) => Promise<readonly ArticleChoice[]>) | undefined;
  };

type EditorSurroundings = EditorChoices &
  FilmLibrary & {
    /** Opens the form of a block that stands at this place. */
    onEdit: (block: FormBlock, position: number) => void;
    /** A block was taken out: says so, with the way back. */
    onRemoved: () => void;
    /** Keeps what a search found, so that blocks can show it. */
    onFound: (articles: readonly ArticleChoice[]) => void;
  };

const SurroundingsContext = createContext<EditorSurroundings>({
  pictures: [],
  films: [],
  onEdit: () => {},
  onRemoved: () => {},
  onFound: () => {},
});

export const SurroundingsProvider = SurroundingsContext.Provider;
export const useSurroundings = (): EditorSurroundings => useContext(SurroundingsContext);
