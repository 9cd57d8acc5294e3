import type { z } from 'zod';
import { mayUseArticleDesk } from '#features/newsroom/articles/articles.policy.ts';
import { getPictureChoice } from '#features/newsroom/media/data/desk-picture.queries.ts';
import type { assetSchema } from '#features/newsroom/media/media.schema.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages, articleReasons } from '#words/newsroom/articles/articles.ts';

/** One picture that a story may take, as the editor shows it: it was sent a moment ago. */
export const bringPicture: UseCase<z.output<typeof assetSchema>, PictureChoice> = async ({
  actor,
  input: { assetId },
}) => {
  if (!mayUseArticleDesk(actor)) return refused('forbidden', { detail: articleReasons.noEditorialRole });
  const choice = await getPictureChoice(assetId);
  return choice ? done(choice) : refused('not_found', { detail: messages.unknownPicture });
};
