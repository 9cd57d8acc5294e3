import { mayCreateArticle } from '#features/newsroom/articles/articles.policy.ts';
import { createArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import {
  getOwnAuthorId,
  getSectionPath,
  insertArticle,
} from '#features/newsroom/articles/data/article.store.ts';
import { newStory, withChanges } from '#features/newsroom/articles/new-story.ts';
import { checkReferences } from '#features/newsroom/articles/use-cases/open-article.ts';
import type { Actor } from '#lib/actor.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt, type Step } from '#server/transaction/attempt.ts';
import type { z } from 'zod';

/** Begins a story in a section, signed by its writer's own profile unless signatures are given. */
export const createArticle = defineUseCase({
  name: 'createArticle',
  input: createArticleSchema,
  run: (call): Promise<Outcome<{ articleId: string; revisionId: string }>> =>
    attempt(call.actor, (open) => createArticleIn(open, call)),
});

/** The same within a transaction that is already open. */
export const createArticleIn: Step<
  z.output<typeof createArticleSchema>,
  { articleId: string; revisionId: string }
> = async (open, { actor, input }) => {
  const { fields } = input;
  const sectionPath = await getSectionPath(open.sql, fields.sectionId);
  if (!sectionPath) return refused('invalid', { fields: { sectionId: messages.unknownSection } });
  const permission = mayCreateArticle(actor, sectionPath);
  if (!permission.allowed) {
    return refused(actor.kind === 'anonymous' ? 'not_signed_in' : 'forbidden', {
      detail: permission.reason,
    });
  }
  const createdById = userIdOf(actor);
  const bylines = fields.bylines ?? (await ownByline(open.sql, createdById));
  const story = { ...withChanges(newStory(fields.sectionId), fields), bylines };
  const references = await checkReferences(open.sql, story);
  if (!references.ok) return references;
  const created = await insertArticle(open.sql, { fields: story, createdById, isDemo: false });
  await open.journal({
    action: 'article.create',
    subjectType: 'article',
    subjectId: created.articleId,
    after: { headline: story.headline },
  });
  return done(created);
};

const userIdOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.userId : null);

async function ownByline(sql: Parameters<typeof getOwnAuthorId>[0], userId: string | null) {
  const authorId = userId ? await getOwnAuthorId(sql, userId) : null;
  return authorId ? [{ authorId }] : [];
}
