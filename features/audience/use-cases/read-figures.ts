import { getDeskArticle } from '#features/articles/data/desk-article.queries.ts';
import type { ArticleFigures } from '#features/audience/article-figures.ts';
import { getArticleFigures } from '#features/audience/data/article-figures.queries.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages } from '#messages/fr/articles.ts';

/** The figures of an article, for whoever may see it at the desk; for everybody else it is not there. */
export const readFigures: UseCase<{ articleId: string }, ArticleFigures> = async ({
  actor,
  input: { articleId },
}) => {
  const article = await getDeskArticle({ actor, articleId });
  if (!article) return refused('not_found', { detail: articleMessages.notFound });
  return done(await getArticleFigures(articleId));
};
