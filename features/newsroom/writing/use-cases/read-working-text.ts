import type { readWorkingTextSchema } from '#features/newsroom/articles/articles.schema.ts';
import { getWorkingText, type WorkingText } from '#features/newsroom/writing/data/working-text.queries.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import type { z } from 'zod';

/** The text of a story as it now stands, and who wrote it so: for a window that has an older one open. */
export const readWorkingText: UseCase<z.output<typeof readWorkingTextSchema>, WorkingText> = async ({
  actor,
  input: { articleId },
}) => {
  const text = await getWorkingText({ actor, articleId });
  return text ? done(text) : refused('not_found', { detail: messages.notFound });
};
