import { type ArticleVerb, mayActOnArticle } from '#features/newsroom/articles/articles.policy.ts';
import { canMovePublication, type PublicationMove } from '#features/newsroom/articles/articles.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import {
  findMissingReferences,
  getPathOfStory,
  type HeldRevision,
  type LockedArticle,
  lockArticle,
} from '#features/newsroom/articles/data/article.store.ts';
import type { ChecklistStage } from '#features/newsroom/articles/checklist.ts';
import { checkStory } from '#features/newsroom/articles/use-cases/check-story.ts';
import { bodyAssetIds } from '#features/newsroom/body/body-references.ts';
import type { Actor } from '#lib/actor.ts';
import { done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages, badMoveSentences } from '#words/newsroom/articles/articles.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * How every change of an article begins: lock, then see (404 for what the person may not know of), then the right
 * to this verb, then the version that the person had before their eyes.
 */
export async function openArticle(
  sql: Sql,
  {
    actor,
    articleId,
    verb,
    revisionId,
  }: { actor: Actor; articleId: string; verb: ArticleVerb; revisionId?: string | undefined },
): Promise<Outcome<LockedArticle>> {
  const held = await lockArticle(sql, articleId);
  if (!held || !mayActOnArticle(actor, 'see', held.facts).allowed) {
    return refused('not_found', { detail: messages.notFound });
  }
  const permission = mayActOnArticle(actor, verb, held.facts);
  if (!permission.allowed) return forbidden(permission);
  if (revisionId !== undefined && revisionId !== held.working.id) {
    return refused('conflict', { detail: messages.staleBase, data: { revision: held.working.id } });
  }
  return done(held);
}

/** The move's own table decides; its sentence tells what stands in the way. */
export const checkMove = (held: LockedArticle, move: PublicationMove): Outcome<null> =>
  canMovePublication(move, held.article.publicationState)
    ? done(null)
    : refused('bad_state', { detail: badMoveSentences[move] });

/** A story that moves to another section needs the right there too. */
export async function checkSection(
  sql: Sql,
  {
    actor,
    held,
    fields,
    verb,
  }: { actor: Actor; held: LockedArticle; fields: StoryFields; verb: ArticleVerb },
): Promise<Outcome<null>> {
  const sectionPath = await getPathOfStory(sql, held.article, fields.sectionId);
  if (!sectionPath) {
    // Archived while the text was open: what is typed is still saved where it stood. Going out asks for one in service.
    if (verb === 'edit' && fields.sectionId === held.working.fields.sectionId) return done(null);
    return refused('invalid', { fields: { sectionId: messages.unknownSection } });
  }
  if (fields.sectionId === held.article.sectionId) return done(null);
  const permission = mayActOnArticle(actor, verb, { ...held.facts, sectionPath });
  return permission.allowed ? done(null) : forbidden(permission);
}

/**
 * Everything that must hold of a text before readers see it: the checklist at this stage, then that what it names
 * exists. `now` is the instant at which it would go out.
 */
export async function checkReadiness(
  sql: Sql,
  {
    held,
    revision,
    now,
    stage = 'publish',
  }: { held: LockedArticle; revision: HeldRevision; now: Date; stage?: ChecklistStage },
): Promise<Outcome<null>> {
  const { fields } = revision;
  const checked = await checkStory(sql, { articleId: held.article.id, fields, stage, now });
  return checked.ok ? checkReferences(sql, fields) : checked;
}

/** Authors, subjects and pictures that a story names exist. */
export async function checkReferences(sql: Sql, fields: StoryFields): Promise<Outcome<null>> {
  const missing = await findMissingReferences(sql, {
    authorIds: fields.bylines.map(({ authorId }) => authorId),
    subjectIds: fields.subjectIds,
    assetIds: [...(fields.leadPicture ? [fields.leadPicture.assetId] : []), ...bodyAssetIds(fields.body)],
  });
  const problems: Record<string, string> = {};
  if (missing.authorIds[0]) problems.bylines = messages.goneAuthor;
  if (missing.subjectIds[0]) problems.subjectIds = messages.goneSubject;
  if (missing.assetIds[0]) problems.body = messages.unknownPicture;
  return Object.keys(problems).length === 0 ? done(null) : refused('invalid', { fields: problems });
}
