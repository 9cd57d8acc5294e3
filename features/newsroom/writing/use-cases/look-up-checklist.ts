import { lookUpChecklistSchema } from '#features/newsroom/articles/articles.schema.ts';
import type { ChecklistFacts } from '#features/newsroom/articles/checklist.ts';
import { getChecklistFacts } from '#features/newsroom/articles/data/checklist.queries.ts';
import { recordTypedLinks } from '#features/newsroom/articles/data/link-check.store.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';

/**
 * What the panel can't know by itself of a text as it is being typed: links, address, overrides, pictures. Links
 * that were never seen go to the background check. Changes nothing of the article.
 */
export const lookUpChecklist = defineUseCase({
  name: 'lookUpChecklist',
  input: lookUpChecklistSchema,
  run: async ({ actor, input }): Promise<Outcome<ChecklistFacts>> => {
    const { articleId, ...questions } = input;
    const facts = await getChecklistFacts({ actor, articleId, questions });
    if (!facts) return refused('not_found', { detail: messages.notFound });
    await recordTypedLinks(questions.links);
    return done(facts);
  },
});
