import { mayWorkOnArticles } from '#features/newsroom/articles/articles.policy.ts';
import { findSubjectsSchema } from '#features/newsroom/articles/articles.schema.ts';
import { listSubjectChoices } from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';

const mostFound = 20;

/** Subjects by letters of their name, whichever of the newspaper's thousands: the page knows the first of them alone. */
export const findSubjects = defineUseCase({
  name: 'findSubjects',
  input: findSubjectsSchema,
  may: mayWorkOnArticles,
  run: async ({ input: { search } }): Promise<Outcome<{ id: string; name: string }[]>> => {
    const subjects = await listSubjectChoices({ search, limit: mostFound });
    return done(subjects.map(({ id, name }) => ({ id, name })));
  },
});
