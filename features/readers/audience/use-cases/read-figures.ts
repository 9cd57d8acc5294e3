import { getDeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import type { ArticleFigures } from '#features/readers/audience/article-figures.ts';
import { mayReadAudience } from '#features/readers/audience/audience.policy.ts';
import type { Comparison } from '#features/readers/audience/comparison.ts';
import { getArticleFigures } from '#features/readers/audience/data/article-figures.queries.ts';
import { getComparison } from '#features/readers/audience/data/comparison.queries.ts';
import { getReadStory, type ReadStory } from '#features/readers/audience/data/read-story.queries.ts';
import { isId } from '#lib/ids.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';

export type StoryFigures = { story: ReadStory; figures: ArticleFigures; comparison: Comparison | null };

/**
 * How one article is read. Whoever reads the audience sees it of what readers have seen; anybody else of the newsroom
 * of the texts that they may open at the desk. Everything else, drafts among them, is not there.
 */
export const readFigures: UseCase<{ articleId: string; now: Date }, StoryFigures> = async ({
  actor,
  input: { articleId, now },
}) => {
  const story = isId(articleId) ? await getReadStory(articleId) : null;
  if (!story) return refused('not_found');
  const isOpen = mayReadAudience(actor).allowed || (await getDeskArticle({ actor, articleId })) !== null;
  if (!isOpen) return refused('not_found');
  const [figures, comparison] = await Promise.all([
    getArticleFigures(articleId, now),
    getComparison(story, now),
  ]);
  return done({ story, figures, comparison });
};
