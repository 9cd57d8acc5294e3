import { drawnPictures } from '#features/newsroom/articles/data/article-live.store.ts';
import { askForCrops } from '#features/newsroom/media/data/drawn-crops.queries.ts';
import type { RevisionKind, WorkflowState } from '#features/newsroom/articles/articles.ts';
import type { ArticleFacts } from '#features/newsroom/articles/articles.policy.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { toRevisionColumns, toStoryFields } from '#features/newsroom/articles/data/revision-fields.ts';
import type { Article, Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** A revision in a transaction's hands. */
export type HeldRevision = {
  id: string;
  number: number;
  kind: RevisionKind;
  name: string | null;
  workflowState: WorkflowState;
  createdById: string | null;
  fields: StoryFields;
};

/** An article whose row nobody else can change until the transaction ends, with its working copy. */
export type LockedArticle = { article: Article; working: HeldRevision; facts: ArticleFacts };

/**
 * Locks an article for a change and loads what permission and the change look at; null when there is none. One in
 * the bin is locked only by whoever asks for it there.
 */
export async function lockArticle(
  sql: Sql,
  articleId: string,
  { isBinned = false } = {},
): Promise<LockedArticle | null> {
  const rows = await sql.$queryRaw<{ id: string }[]>`
    SELECT id FROM articles WHERE id = ${articleId}::uuid AND (deleted_at IS NOT NULL) = ${isBinned}
      AND (deleted_at IS NULL OR working_revision_id IS NOT NULL) FOR UPDATE`;
  if (rows.length === 0) return null;
  const article = await sql.article.findUniqueOrThrow({ where: { id: articleId } });
  if (!article.workingRevisionId) throw new Error(`Article ${articleId} has no working revision`);
  const working = await getHeldRevision(sql, { articleId, revisionId: article.workingRevisionId });
  if (!working) throw new Error(`Article ${articleId} works on a revision of another article`);
  return { article, working, facts: await loadFacts(sql, article, working) };
}

async function loadFacts(sql: Sql, article: Article, working: HeldRevision): Promise<ArticleFacts> {
  return {
    createdById: article.createdById,
    signedByUserIds: await listSignerUserIds(
      sql,
      working.fields.bylines.map(({ authorId }) => authorId),
    ),
    sectionPath: (await getSectionPath(sql, article.sectionId)) ?? [article.sectionId],
    publicationState: article.publicationState,
  };
}

/** The accounts behind these signatures. */
export async function listSignerUserIds(sql: Sql, authorIds: string[]): Promise<string[]> {
  if (authorIds.length === 0) return [];
  const authors = await sql.author.findMany({
    where: { id: { in: authorIds }, userId: { not: null } },
    select: { userId: true },
  });
  return authors.flatMap(({ userId }) => userId ?? []);
}

/** A section and its parent, if any; null when it does not exist or is archived. */
export async function getSectionPath(
  sql: Sql,
  sectionId: string,
  { withArchived = false } = {},
): Promise<string[] | null> {
  const section = await sql.section.findFirst({
    where: { id: sectionId, ...(withArchived ? {} : { archivedAt: null }) },
    select: { id: true, parentId: true },
  });
  if (!section) return null;
  return section.parentId ? [section.id, section.parentId] : [section.id];
}

/** The same of the section that a story appeared in: archived or not, it stands where it stands. */
export const getPathOfStory = (
  sql: Sql,
  article: Pick<Article, 'sectionId' | 'liveRevisionId'>,
  sectionId: string,
): Promise<string[] | null> =>
  getSectionPath(sql, sectionId, {
    withArchived: article.liveRevisionId !== null && article.sectionId === sectionId,
  });

/** One revision of this article, or null: another article's id opens nothing. */
export async function getHeldRevision(
  sql: Sql,
  { articleId, revisionId }: { articleId: string; revisionId: string },
): Promise<HeldRevision | null> {
  const row = await sql.revision.findFirst({ where: { id: revisionId, articleId } });
  if (!row) return null;
  const { id, number, kind, name, workflowState, createdById } = row;
  return { id, number, kind, name, workflowState, createdById, fields: toStoryFields(row) };
}

/** A new story with its first revision as the working copy. */
export async function insertArticle(
  sql: Sql,
  { fields, createdById, isDemo }: { fields: StoryFields; createdById: string | null; isDemo: boolean },
): Promise<{ articleId: string; revisionId: string }> {
  const { sectionId, genre, urgency } = fields;
  const { id: articleId } = await sql.article.create({
    data: { sectionId, genre, urgency, createdById, isDemo },
    select: { id: true },
  });
  const revisionId = await insertRevision(sql, { articleId, number: 1, fields, createdById });
  await sql.article.update({ where: { id: articleId }, data: { workingRevisionId: revisionId } });
  return { articleId, revisionId };
}

/** Adds a revision; the caller holds the article's lock and gives the next number. */
async function insertRevision(
  sql: Sql,
  revision: {
    articleId: string;
    number: number;
    fields: StoryFields;
    createdById: string | null;
    baseRevisionId?: string;
    kind?: RevisionKind;
    workflowState?: WorkflowState;
    name?: string | null;
  },
): Promise<string> {
  const { fields, ...rest } = revision;
  const { id } = await sql.revision.create({
    data: { ...rest, ...toRevisionColumns(fields) },
    select: { id: true },
  });
  await askForCrops(sql, drawnPictures(fields));
  return id;
}

/**
 * Makes a new revision the working copy of a locked article. What lists show of a story that is not public follows
 * its working copy; what readers see stays as published.
 */
export async function advanceWorkingCopy(
  sql: Sql,
  { article, working }: LockedArticle,
  next: {
    fields: StoryFields;
    createdById: string | null;
    kind?: RevisionKind;
    workflowState?: WorkflowState;
    name?: string | null;
  },
): Promise<{ id: string; number: number }> {
  const number = (await highestNumber(sql, article.id)) + 1;
  const id = await insertRevision(sql, {
    articleId: article.id,
    number,
    baseRevisionId: working.id,
    ...next,
  });
  const { sectionId, genre, urgency } = next.fields;
  const isPublic = article.publicationState === 'published' || article.publicationState === 'withdrawn';
  await updateArticle(sql, article.id, {
    workingRevisionId: id,
    ...(isPublic || article.publicationState === 'scheduled' ? {} : { sectionId, genre, urgency }),
  });
  return { id, number };
}

async function highestNumber(sql: Sql, articleId: string): Promise<number> {
  const { _max } = await sql.revision.aggregate({ where: { articleId }, _max: { number: true } });
  return _max.number ?? 0;
}

/** Writes columns of a locked article. */
export async function updateArticle(
  sql: Sql,
  articleId: string,
  data: Prisma.ArticleUncheckedUpdateInput,
): Promise<void> {
  await sql.article.update({ where: { id: articleId }, data, select: { id: true } });
}

/** Marks a revision as a milestone, or moves its workflow. */
export async function markRevision(
  sql: Sql,
  revisionId: string,
  data: { kind?: RevisionKind; workflowState?: WorkflowState; workflowNote?: string | null; name?: string },
): Promise<void> {
  await sql.revision.update({ where: { id: revisionId }, data, select: { id: true } });
}

/** Keeps a version for ever under this name; one that has a name, or that is a milestone by itself, keeps what it has. */
export async function keepRevision(
  sql: Sql,
  { id, kind, name: given }: Pick<HeldRevision, 'id' | 'kind' | 'name'>,
  name: string,
): Promise<void> {
  await markRevision(sql, id, {
    ...(kind === 'autosave' ? { kind: 'named' } : {}),
    ...(given === null ? { name } : {}),
  });
}

/**
 * Which of the ids that a story names do not exist: a story never points to nothing. A merged subject is followed
 * to where it went by whoever reads.
 */
export async function findMissingReferences(
  sql: Sql,
  { authorIds, subjectIds, assetIds }: { authorIds: string[]; subjectIds: string[]; assetIds: string[] },
): Promise<{ authorIds: string[]; subjectIds: string[]; assetIds: string[] }> {
  const select = { id: true } as const;
  const none: { id: string }[] = [];
  const authors = authorIds.length
    ? await sql.author.findMany({ where: { id: { in: authorIds } }, select })
    : none;
  const subjects = subjectIds.length
    ? await sql.subject.findMany({ where: { id: { in: subjectIds } }, select })
    : none;
  const assets = assetIds.length
    ? await sql.asset.findMany({ where: { id: { in: assetIds } }, select })
    : none;
  const missing = (ids: string[], found: { id: string }[]) => {
    const known = new Set(found.map(({ id }) => id));
    return ids.filter((id) => !known.has(id));
  };
  return {
    authorIds: missing(authorIds, authors),
    subjectIds: missing(subjectIds, subjects),
    assetIds: missing(assetIds, assets),
  };
}

/** The profile under which an account signs, if it has one in service. */
export async function getOwnAuthorId(sql: Sql, userId: string): Promise<string | null> {
  const author = await sql.author.findFirst({ where: { userId, archivedAt: null }, select: { id: true } });
  return author?.id ?? null;
}
