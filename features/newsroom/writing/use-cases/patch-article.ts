import { patchArticleSchema } from '#features/newsroom/writing/articles-api.schema.ts';
import { inApiWords } from '#features/newsroom/writing/api-words.ts';
import { mayUseArticleDesk } from '#features/newsroom/articles/articles.policy.ts';
import { getHeldRevision } from '#features/newsroom/articles/data/article.store.ts';
import { getArticlePath } from '#features/newsroom/articles/data/article-path.queries.ts';
import type { WrittenArticle } from '#features/newsroom/writing/use-cases/post-article.ts';
import { publishWorkingCopyIn } from '#features/newsroom/publishing/use-cases/publish-working-copy.ts';
import { readApiStory, type ReadStory } from '#features/newsroom/writing/use-cases/read-api-story.ts';
import { saveDraftIn } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { adoptBlockIds } from '#features/newsroom/body/adopt-block-ids.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { getConfig } from '#server/config.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * A machine's changes to a story, made on the revision that it read: merged like the desk's, 'conflict' with both
 * texts where they clash, 'precondition_required' without a base. With `publish` readers get them in the same go.
 */
export const patchArticle = defineUseCase({
  name: 'patchArticle',
  input: patchArticleSchema,
  run: async ({ actor, input }): Promise<Outcome<WrittenArticle>> => {
    if (!mayUseArticleDesk(actor)) return refused('not_found', { detail: messages.notFound });
    const { id: articleId, baseRevision, publish, substantive: isSubstantive, ...sent } = input;
    if (baseRevision === undefined)
      return refused('precondition_required', { detail: messages.baseRequired });
    const read = await readApiStory({ actor, sent });
    if (!read.ok) return read;
    const outcome = await attempt(actor, async (open) => {
      const fields = await withBaseIds(open.sql, { articleId, revisionId: baseRevision, read: read.value });
      const saved = await saveDraftIn(open, {
        actor,
        input: { articleId, baseRevisionId: baseRevision, fields },
      });
      if (!saved.ok) return saved;
      const { revisionId } = saved.value;
      if (publish && !(await isLive(open.sql, { articleId, revisionId }))) {
        const published = await publishWorkingCopyIn(open, {
          actor,
          input: { articleId, revisionId, isSubstantive },
        });
        if (!published.ok) return published;
      }
      const path = await getArticlePath(open.sql, articleId);
      return done({ id: articleId, url: absoluteUrl(getConfig().siteUrl, path), revision: revisionId });
    });
    return inApiWords(outcome);
  },
});

/** True when readers see this very revision: there is nothing to publish. */
async function isLive(
  sql: Sql,
  { articleId, revisionId }: { articleId: string; revisionId: string },
): Promise<boolean> {
  const where = { id: articleId, publicationState: 'published', liveRevisionId: revisionId } as const;
  return (await sql.article.count({ where })) > 0;
}

/** HTML has no block ids: what it leaves as it was keeps the base's. */
async function withBaseIds(
  sql: Sql,
  { articleId, revisionId, read }: { articleId: string; revisionId: string; read: ReadStory },
): Promise<ReadStory['changes']> {
  const { changes, isBodyFromHtml } = read;
  if (!isBodyFromHtml || !changes.body) return changes;
  const base = await getHeldRevision(sql, { articleId, revisionId });
  return base
    ? { ...changes, body: adoptBlockIds({ base: base.fields.body, fresh: changes.body }) }
    : changes;
}
