import { postArticleSchema } from '#features/newsroom/writing/articles-api.schema.ts';
import { inApiWords } from '#features/newsroom/writing/api-words.ts';
import { mayWorkOnArticles } from '#features/newsroom/articles/articles.policy.ts';
import type { StoryChanges } from '#features/newsroom/articles/articles.schema.ts';
import { getOwnAuthorId } from '#features/newsroom/articles/data/article.store.ts';
import { getArticlePath } from '#features/newsroom/articles/data/article-path.queries.ts';
import { createArticleIn } from '#features/newsroom/articles/use-cases/create-article.ts';
import { publishArticleIn } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { readApiStory } from '#features/newsroom/writing/use-cases/read-api-story.ts';
import { absoluteUrl } from '#lib/urls.ts';
import type { Actor } from '#lib/actor.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages, newsroomSignature } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { getConfig } from '#server/config.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** What a machine is told of a story that it wrote. */
export type WrittenArticle = { id: string; url: string; revision: string };

/** A story from a machine: begun, and published if asked, in one go or not at all. The desk's own use cases. */
export const postArticle = defineUseCase({
  name: 'postArticle',
  input: postArticleSchema,
  may: mayWorkOnArticles,
  run: async ({ actor, input }): Promise<Outcome<WrittenArticle>> => {
    const { publish, ...sent } = input;
    const read = await readApiStory({ actor, sent });
    if (!read.ok) return read;
    const { sectionId, ...changes } = read.value.changes;
    if (!sectionId) return refused('invalid', { fields: { section: messages.unknownSection } });
    const outcome = await attempt(actor, async (open) => {
      const fields = { ...(await withSignature(open.sql, { actor, changes })), sectionId };
      const created = await createArticleIn(open, { actor, input: { fields } });
      if (!created.ok) return created;
      const { articleId, revisionId } = created.value;
      if (publish) {
        const published = await publishArticleIn(open, { actor, input: { articleId, revisionId } });
        if (!published.ok) return published;
      }
      const path = await getArticlePath(open.sql, articleId);
      return done({ id: articleId, url: absoluteUrl(getConfig().siteUrl, path), revision: revisionId });
    });
    return inApiWords(outcome);
  },
});

/** A machine that signs nothing and writes for nobody writes for the newsroom. */
async function withSignature(
  sql: Sql,
  { actor, changes }: { actor: Actor; changes: StoryChanges },
): Promise<StoryChanges> {
  const isSigned = (changes.bylines?.length ?? 0) > 0 || changes.bylineNote;
  if (isSigned || actor.kind !== 'person') return changes;
  const hasProfile = (await getOwnAuthorId(sql, actor.userId)) !== null;
  return hasProfile && changes.bylines === undefined
    ? changes
    : { ...changes, bylineNote: newsroomSignature };
}
