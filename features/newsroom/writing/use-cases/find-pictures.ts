import type { z } from 'zod';
import { mayUseArticleDesk } from '#features/newsroom/articles/articles.policy.ts';
import type { findPicturesSchema } from '#features/newsroom/articles/articles.schema.ts';
import { findPictureChoices } from '#features/newsroom/media/data/desk-picture.queries.ts';
import { mediaSearchSchema } from '#features/newsroom/media/media.schema.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleReasons } from '#words/newsroom/articles/articles.ts';

/** Pictures of the whole library that a story may take, newest first, best first when words are looked for. */
export const findPictures: UseCase<z.output<typeof findPicturesSchema>, PictureChoice[]> = async ({
  actor,
  input: { search, isUnused, orientation },
}) => {
  if (!mayUseArticleDesk(actor)) return refused('forbidden', { detail: articleReasons.noEditorialRole });
  const wanted = mediaSearchSchema.parse({
    q: search,
    sens: orientation,
    inutilisee: isUnused ? '1' : null,
  });
  return done(await findPictureChoices(wanted, new Date()));
};
