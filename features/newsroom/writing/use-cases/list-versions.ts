import type { listVersionsSchema } from '#features/newsroom/articles/articles.schema.ts';
import { listHistory, type Version } from '#features/newsroom/articles/data/revision-history.queries.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import type { z } from 'zod';

/** The newest versions of a story, for the panel beside its text. */
export const listVersions: UseCase<z.output<typeof listVersionsSchema>, Version[]> = async ({
  actor,
  input,
}) => {
  const history = await listHistory({ actor, articleId: input.articleId });
  return history ? done(history.versions) : refused('not_found', { detail: messages.notFound });
};
