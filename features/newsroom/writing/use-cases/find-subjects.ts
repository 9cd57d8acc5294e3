import type { z } from 'zod';
import { mayUseArticleDesk } from '#features/newsroom/articles/articles.policy.ts';
import type { findSubjectsSchema } from '#features/newsroom/articles/articles.schema.ts';
import { listSubjectChoices } from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleReasons } from '#words/newsroom/articles/articles.ts';

const mostFound = 20;

/** Subjects by letters of their name, whichever of the newspaper's thousands: the page knows the first of them alone. */
export const findSubjects: UseCase<
  z.output<typeof findSubjectsSchema>,
  { id: string; name: string }[]
> = async ({ actor, input: { search } }) => {
  if (!mayUseArticleDesk(actor)) return refused('forbidden', { detail: articleReasons.noEditorialRole });
  const subjects = await listSubjectChoices({ search, limit: mostFound });
  return done(subjects.map(({ id, name }) => ({ id, name })));
};
