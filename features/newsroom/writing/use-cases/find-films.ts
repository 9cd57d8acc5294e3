import { mayWorkOnArticles } from '#features/newsroom/articles/articles.policy.ts';
import { findFilmsSchema } from '#features/newsroom/articles/articles.schema.ts';
import { findFilmChoices, getFilmChoice } from '#features/newsroom/media/data/film.queries.ts';
import type { FilmChoice } from '#features/newsroom/media/film-view.ts';
import { assetSchema } from '#features/newsroom/media/media.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';

/** Films or sounds of the library that a story may take, newest first, best first when words are looked for. */
export const findFilms = defineUseCase({
  name: 'findFilms',
  input: findFilmsSchema,
  may: mayWorkOnArticles,
  run: async ({ input }): Promise<Outcome<FilmChoice[]>> => done(await findFilmChoices(input, new Date())),
});

/** One film or sound that a story may take, as the editor shows it: it was sent a moment ago. */
export const bringFilm = defineUseCase({
  name: 'bringFilm',
  input: assetSchema,
  may: mayWorkOnArticles,
  run: async ({ input: { assetId } }): Promise<Outcome<FilmChoice>> => {
    const choice = await getFilmChoice(assetId);
    return choice ? done(choice) : refused('not_found', { detail: messages.unknownFilm });
  },
});
