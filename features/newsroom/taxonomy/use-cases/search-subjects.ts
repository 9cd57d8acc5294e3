import type { z } from 'zod';
import {
  listSubjectChoices,
  type SubjectChoice,
} from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { mayEditSubjects } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import type { searchSubjectsSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';

const mostFound = 12;

/** Living subjects by the letters typed: into which one another may be merged. */
export const searchSubjects: UseCase<z.output<typeof searchSubjectsSchema>, SubjectChoice[]> = async ({
  actor,
  input: { search },
}) => {
  const permission = mayEditSubjects(actor);
  if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
  return done(await listSubjectChoices({ search, limit: mostFound }));
};
