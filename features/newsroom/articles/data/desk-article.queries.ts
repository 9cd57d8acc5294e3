import {
  type ArticleFacts,
  type ArticleVerb,
  articleVerbs,
  mayActOnArticle,
} from '#features/newsroom/articles/articles.policy.ts';
import type {
  CorrectionPlacement,
  CorrectionType,
  PublicationState,
  RevisionKind,
  WorkflowState,
} from '#features/newsroom/articles/articles.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { getSectionPath, listSignerUserIds } from '#features/newsroom/articles/data/article.store.ts';
import { getReviewTurn, type ReviewTurn } from '#features/newsroom/articles/data/review-turn.queries.ts';
import { toStoryFields } from '#features/newsroom/articles/data/revision-fields.ts';
import type { Plans } from '#features/newsroom/articles/plans.ts';
import { proposeArticleSlug } from '#features/newsroom/articles/publishing.ts';
import type { Actor } from '#lib/actor.ts';
import type { Permission } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import type { Article } from '#server/db/generated/client.ts';

/** A story as the desk edits it. */
export type DeskArticle = ReviewTurn & {
  id: string;
  /** The working copy that `fields` shows: the base of the next save. */
  revisionId: string;
  revisionNumber: number;
  workflowState: WorkflowState;
  savedAt: Date;
  savedByName: string | null;
  fields: StoryFields;
  publicationState: PublicationState;
  isSensitive: boolean;
  /** What readers see; the working copy may be newer. */
  liveRevisionId: string | null;
  scheduledRevisionId: string | null;
  plans: Plans;
  firstPublishedAt: Date | null;
  publishedAt: Date | null;
  modifiedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawalNotice: string | null;
  /** Its address, or the one that it would take today. */
  path: string;
  permissions: Record<ArticleVerb, Permission>;
  corrections: {
    id: string;
    type: CorrectionType;
    placement: CorrectionPlacement;
    text: string;
    publishedAt: Date;
    /** True when readers can see what changed. */
    hasDifference: boolean;
  }[];
};

/** A story for the editor; null when there is none or when this person may not know of it. */
export async function getDeskArticle({
  actor,
  articleId,
}: {
  actor: Actor;
  articleId: string;
}): Promise<DeskArticle | null> {
  const article = await db().article.findFirst({
    where: { id: articleId, deletedAt: null },
    include: {
      workingRevision: true,
      section: { select: { slug: true } },
      slugs: { where: { isCurrent: true }, select: { slug: true, section: { select: { slug: true } } } },
      corrections: {
        select: {
          id: true,
          type: true,
          placement: true,
          text: true,
          publishedAt: true,
          previousRevisionId: true,
        },
        orderBy: { publishedAt: 'desc' },
      },
    },
  });
  const working = article?.workingRevision;
  if (!article || !working) return null;
  const fields = toStoryFields(working);
  const facts = await loadFacts(article, fields);
  if (!mayActOnArticle(actor, 'see', facts).allowed) return null;
  const current = article.slugs[0];
  const proposed = proposeArticleSlug({ articleId, ...fields });
  return {
    id: article.id,
    revisionId: working.id,
    revisionNumber: working.number,
    workflowState: working.workflowState,
    savedAt: working.createdAt,
    savedByName: await getUserName(working.createdById),
    fields,
    publicationState: article.publicationState,
    isSensitive: article.isSensitive,
    liveRevisionId: article.liveRevisionId,
    scheduledRevisionId: article.scheduledRevisionId,
    plans: toPlans(article),
    firstPublishedAt: article.firstPublishedAt,
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    withdrawnAt: article.withdrawnAt,
    withdrawalNotice: article.withdrawalNotice,
    path: current
      ? urls.article(current.section.slug, current.slug)
      : urls.article(article.section.slug, proposed),
    permissions: permissionsOf(actor, facts),
    corrections: article.corrections.map(({ previousRevisionId, ...correction }) => ({
      ...correction,
      hasDifference: previousRevisionId !== null,
    })),
    ...(await getReviewTurn(articleId)),
  };
}

const toPlans = (article: Article): Plans => ({
  scheduledAt: article.scheduledAt,
  isSubstantive: article.scheduledIsSubstantive,
  withdrawalAt: article.withdrawalScheduledAt,
  withdrawalNotice: article.scheduledWithdrawalNotice,
  embargoedUntil: article.embargoedUntil,
  lateMs: article.publishedLateMs,
});

async function loadFacts(article: Article, fields: StoryFields): Promise<ArticleFacts> {
  const authorIds = fields.bylines.map(({ authorId }) => authorId);
  return {
    createdById: article.createdById,
    signedByUserIds: await listSignerUserIds(db(), authorIds),
    sectionPath: (await getSectionPath(db(), article.sectionId)) ?? [article.sectionId],
    publicationState: article.publicationState,
  };
}

const permissionsOf = (actor: Actor, facts: ArticleFacts): Record<ArticleVerb, Permission> =>
  Object.fromEntries(articleVerbs.map((verb) => [verb, mayActOnArticle(actor, verb, facts)])) as Record<
    ArticleVerb,
    Permission
  >;

async function getUserName(userId: string | null): Promise<string | null> {
  if (!userId) return null;
  const user = await db().user.findUnique({ where: { id: userId }, select: { name: true } });
  return user?.name ?? null;
}

/** A version in the story's history. */
export type DeskRevision = {
  id: string;
  number: number;
  kind: RevisionKind;
  name: string | null;
  workflowState: WorkflowState;
  createdAt: Date;
  createdByName: string | null;
  wordCount: number;
  headline: string;
};

/** The newest versions of a story that this person may see; empty otherwise. */
export async function listRevisions({
  actor,
  articleId,
  limit = 50,
}: {
  actor: Actor;
  articleId: string;
  limit?: number;
}): Promise<DeskRevision[]> {
  if (!(await getDeskArticle({ actor, articleId }))) return [];
  return db().$queryRaw<DeskRevision[]>`
    SELECT r.id, r.number, r.kind, r.name, r.workflow_state AS "workflowState", r.created_at AS "createdAt",
      u.name AS "createdByName", r.word_count AS "wordCount", r.headline
    FROM revisions r LEFT JOIN users u ON u.id = r.created_by_id
    WHERE r.article_id = ${articleId}::uuid ORDER BY r.number DESC LIMIT ${limit}`;
}

/** One version's fields, for looking back; null as for the story itself. */
export async function getRevisionFields({
  actor,
  articleId,
  revisionId,
}: {
  actor: Actor;
  articleId: string;
  revisionId: string;
}): Promise<StoryFields | null> {
  if (!(await getDeskArticle({ actor, articleId }))) return null;
  const row = await db().revision.findFirst({ where: { id: revisionId, articleId } });
  return row ? toStoryFields(row) : null;
}
