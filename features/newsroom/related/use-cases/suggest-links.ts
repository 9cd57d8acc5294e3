import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { getCardsById } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { getDeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import { bodyToPlainText } from '#features/newsroom/body/body-text.ts';
import type { FoundLink } from '#features/newsroom/related/found-link.ts';
import type { suggestLinksSchema } from '#features/newsroom/related/related.schema.ts';
import { toStoryProfile } from '#features/newsroom/related/story-profile.ts';
import { findLinks } from '#features/newsroom/related/use-cases/find-links.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import type { z } from 'zod';

/** A public article that the machine would link to, with its card, its score and what speaks for it. */
export type Suggestion = Omit<FoundLink, 'targetId' | 'isNear'> & { card: ArticleCard };

/**
 * What the archive has for a story as it is written now, published or not, best first: also what is not good enough to be
 * shown by itself (`isShown` false), for a person to judge. Whoever may see the story may ask. What was refused for this
 * story is not suggested again.
 */
export const suggestLinks: UseCase<z.output<typeof suggestLinksSchema>, Suggestion[]> = async ({
  actor,
  input: { articleId },
}) => {
  const article = await getDeskArticle({ actor, articleId });
  if (!article) return refused('not_found', { detail: messages.notFound });
  const { fields } = article;
  const { language, subjectIds } = fields;
  const profile = toStoryProfile({ ...fields, body: bodyToPlainText(fields.body) });
  const { links } = await findLinks({
    articleId,
    language,
    subjectIds,
    profile,
    isCounted: article.liveRevisionId !== null,
  });
  const cards = await getCardsById(links.map(({ targetId }) => targetId));
  return done(
    links.flatMap(({ targetId, score, isNear, isShown, reason }) => {
      const card = cards.get(targetId);
      return card && isNear ? [{ card, score, isShown, reason }] : [];
    }),
  );
};
