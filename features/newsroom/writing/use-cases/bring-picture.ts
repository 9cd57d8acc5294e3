import { mayWorkOnArticles } from '#features/newsroom/articles/articles.policy.ts';
import { getPictureChoice } from '#features/newsroom/media/data/desk-picture.queries.ts';
import { assetSchema } from '#features/newsroom/media/media.schema.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';

/** One picture that a story may take, as the editor shows it: it was sent a moment ago. */
export const bringPicture = defineUseCase({
  name: 'bringPicture',
  input: assetSchema,
  may: mayWorkOnArticles,
  run: async ({ input: { assetId } }): Promise<Outcome<PictureChoice>> => {
    const choice = await getPictureChoice(assetId);
    return choice ? done(choice) : refused('not_found', { detail: messages.unknownPicture });
  },
});
