import type { z } from 'zod';
import { mayUseArticleDesk } from '#features/newsroom/articles/articles.policy.ts';
import type { findFilmsSchema } from '#features/newsroom/articles/articles.schema.ts';
import { findFilmChoices, getFilmChoice } from '#features/newsroom/media/data/film.queries.ts';
import type { FilmChoice } from '#features/newsroom/media/film-view.ts';
import type { assetSchema } from '#features/newsroom/media/media.schema.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages, articleReasons } from '#words/newsroom/articles/articles.ts';

/** Films or sounds of the library that a story may take, newest first, best first when words are looked for. */
export const findFilms: UseCase<z.output<typeof findFilmsSchema>, FilmChoice[]> = async ({
  actor,
  input,
}) => {
  if (!mayUseArticleDesk(actor)) return refused('forbidden', { detail: articleReasons.noEditorialRole });
  return done(await findFilmChoices(input, new Date()));
};

/** One film or sound that a story may take, as the editor shows it: it was sent a moment ago. */
export const bringFilm: UseCase<z.output<typeof assetSchema>, FilmChoice> = async ({
  actor,
  input: { assetId },
}) => {
  if (!mayUseArticleDesk(actor)) return refused('forbidden', { detail: articleReasons.noEditorialRole });
  const choice = await getFilmChoice(assetId);
  return choice ? done(choice) : refused('not_found', { detail: messages.unknownFilm });
};
