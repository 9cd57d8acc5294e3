import type { z } from 'zod';
import type { postArticleSchema } from '#features/articles/articles-api.schema.ts';
import { mayUseArticleDesk } from '#features/articles/articles.policy.ts';
import { getArticlePath } from '#features/articles/data/article-path.queries.ts';
import { createArticleIn } from '#features/articles/use-cases/create-article.ts';
import { publishArticleIn } from '#features/articles/use-cases/publish-article.ts';
import { readApiStory } from '#features/articles/use-cases/read-api-story.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages, articleReasons } from '#messages/fr/articles.ts';
import { attempt } from '#server/attempt.ts';
import { getConfig } from '#server/config.ts';

/** What a machine is told of a story that it wrote. */
export type WrittenArticle = { id: string; url: string; revision: string };

/** A story from a machine: begun, and published if asked, in one go or not at all. The desk's own use cases. */
export const postArticle: UseCase<z.output<typeof postArticleSchema>, WrittenArticle> = async ({
  actor,
  input,
}) => {
  if (!mayUseArticleDesk(actor)) return refused('forbidden', { detail: articleReasons.noEditorialRole });
  const { publish, ...sent } = input;
  const read = await readApiStory({ actor, sent });
  if (!read.ok) return read;
  const { sectionId, ...changes } = read.value.changes;
  if (!sectionId) return refused('invalid', { fields: { section: messages.unknownSection } });
  return attempt(actor, async (open) => {
    const created = await createArticleIn(open, { actor, input: { fields: { ...changes, sectionId } } });
    if (!created.ok) return created;
    const { articleId, revisionId } = created.value;
    if (publish) {
      const published = await publishArticleIn(open, { actor, input: { articleId, revisionId } });
      if (!published.ok) return published;
    }
    const path = await getArticlePath(open.sql, articleId);
    return done({ id: articleId, url: absoluteUrl(getConfig().siteUrl, path), revision: revisionId });
  });
};
