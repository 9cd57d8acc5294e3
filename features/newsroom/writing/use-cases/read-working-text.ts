import { readWorkingTextSchema } from '#features/newsroom/articles/articles.schema.ts';
import { getWorkingText, type WorkingText } from '#features/newsroom/writing/data/working-text.queries.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';

/** The text of a story as it now stands, and who wrote it so: for a window that has an older one open. */
export const readWorkingText = defineUseCase({
  name: 'readWorkingText',
  input: readWorkingTextSchema,
  run: async ({ actor, input: { articleId } }): Promise<Outcome<WorkingText>> => {
    const text = await getWorkingText({ actor, articleId });
    return text ? done(text) : refused('not_found', { detail: messages.notFound });
  },
});
