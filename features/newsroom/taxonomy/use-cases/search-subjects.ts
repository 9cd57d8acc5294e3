import {
  listSubjectChoices,
  type SubjectChoice,
} from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { mayEditSubjects } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { searchSubjectsSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';

const mostFound = 12;

/** Living subjects by the letters typed: into which one another may be merged. */
export const searchSubjects = defineUseCase({
  name: 'searchSubjects',
  input: searchSubjectsSchema,
  may: mayEditSubjects,
  run: async ({ input: { search } }): Promise<Outcome<SubjectChoice[]>> =>
    done(await listSubjectChoices({ search, limit: mostFound })),
});
