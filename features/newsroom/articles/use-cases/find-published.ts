import type { findPublishedSchema } from '#features/newsroom/articles/articles.schema.ts';
import { mayUseArticleDesk } from '#features/newsroom/articles/articles.policy.ts';
import { listDeskArticles } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleReasons } from '#words/newsroom/articles/articles.ts';
import type { z } from 'zod';

export type FoundArticle = { id: string; headline: string; path: string | null };

const mostFound = 12;

/** Published stories by words of their headline, for the editor's "Lire aussi" and its links. */
export const findPublished: UseCase<z.output<typeof findPublishedSchema>, FoundArticle[]> = async ({
  actor,
  input,
}) => {
  if (!mayUseArticleDesk(actor)) return refused('forbidden', { detail: articleReasons.noEditorialRole });
  const { rows } = await listDeskArticles({
    actor,
    filter: { publicationState: 'published', search: input.search },
  });
  return done(rows.slice(0, mostFound).map(({ id, headline, path }) => ({ id, headline, path })));
};
