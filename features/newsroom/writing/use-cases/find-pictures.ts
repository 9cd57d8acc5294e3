import { mayWorkOnArticles } from '#features/newsroom/articles/articles.policy.ts';
import { findPicturesSchema } from '#features/newsroom/articles/articles.schema.ts';
import { findPictureChoices } from '#features/newsroom/media/data/desk-picture.queries.ts';
import { mediaSearchSchema } from '#features/newsroom/media/media.schema.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';

/** Pictures of the whole library that a story may take, newest first, best first when words are looked for. */
export const findPictures = defineUseCase({
  name: 'findPictures',
  input: findPicturesSchema,
  may: mayWorkOnArticles,
  run: async ({ input: { search, isUnused, orientation } }): Promise<Outcome<PictureChoice[]>> => {
    const wanted = mediaSearchSchema.parse({
      q: search,
      sens: orientation,
      inutilisee: isUnused ? '1' : null,
    });
    return done(await findPictureChoices(wanted, new Date()));
  },
});
