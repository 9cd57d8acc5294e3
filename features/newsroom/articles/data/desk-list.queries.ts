import { type DeskScope, deskScope } from '#features/newsroom/articles/articles.policy.ts';
import type { Genre, PublicationState, WorkflowState } from '#features/newsroom/articles/articles.ts';
import type { ReviewMove } from '#features/newsroom/articles/data/review-turn.queries.ts';
import { lateAfterMs } from '#features/newsroom/articles/planned-acts.ts';
import { deskScopeCondition, isOwn } from '#features/newsroom/articles/data/desk-scope.ts';
import type { Actor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** A story in the desk's list. */
export type DeskArticleRow = {
  id: string;
  headline: string;
  slugline: string | null;
  sectionName: string;
  genre: Genre;
  urgency: number;
  publicationState: PublicationState;
  workflowState: WorkflowState;
  /** True when the working copy is newer than what readers see. */
  hasUnpublishedChanges: boolean;
  scheduledAt: Date | null;
  withdrawalScheduledAt: Date | null;
  embargoedUntil: Date | null;
  /** How late the last planned act came, in milliseconds. */
  publishedLateMs: number | null;
  firstPublishedAt: Date | null;
  updatedAt: Date;
  updatedByName: string | null;
  authorNames: string[];
  wordCount: number;
  /** Who has it; null when nobody does. */
  assignee: { id: string; name: string } | null;
  /** How it came where it stands: the last move of the workflow, with its words. */
  lastMove: ReviewMove | null;
  /** Its public address while it is published. */
  path: string | null;
};

export type DeskListFilter = {
  publicationState?: PublicationState | undefined;
  workflowState?: WorkflowState | undefined;
  sectionId?: string | undefined;
  /** Words of the headline or the working name, accents and case aside. */
  search?: string | undefined;
  /** Stories that those words were found in otherwise: they are listed too. */
  foundIds?: readonly string[] | undefined;
  isMine?: boolean | undefined;
  /** In a section that this person edits. */
  isReviewable?: boolean | undefined;
  /** First published from one instant to another. */
  publishedBetween?: { start: Date; end: Date } | undefined;
  /** Something planned is late enough to worry. */
  isLate?: boolean | undefined;
};

/** The orders in which a list may stand. */
export type DeskOrder = 'updated' | 'headline' | 'section' | 'urgency' | 'waiting' | 'published';

const orderSql = {
  updated: Prisma.sql`a.updated_at DESC`,
  headline: Prisma.sql`r.headline COLLATE "fr-x-icu"`,
  section: Prisma.sql`s.name COLLATE "fr-x-icu", a.updated_at DESC`,
  urgency: Prisma.sql`a.urgency, a.updated_at DESC`,
  /** Who has waited longest comes first. */
  waiting: Prisma.sql`coalesce(m.at, r.created_at)`,
  published: Prisma.sql`a.first_published_at DESC`,
} as const satisfies Record<DeskOrder, Prisma.Sql>;

const deskPageSize = 50;

type FoundRow = Omit<DeskArticleRow, 'lastMove' | 'path'> & {
  sectionSlug: string;
  slug: string | null;
  move: ReviewMove['move'] | null;
  movedAt: Date | null;
  movedBy: string | null;
  note: string | null;
};

/** The last move of the story `a` that the journal remembers. */
const lastMoveSql = Prisma.sql`
  SELECT substr(j.action, 9) AS move, j.at, j.actor_name AS person, j.after->>'note' AS note
  FROM journal_entries j
  WHERE j.subject_type = 'article' AND j.subject_id = a.id::text
    AND j.action IN ('article.submit', 'article.return', 'article.approve')
  ORDER BY j.at DESC, j.id DESC LIMIT 1`;

/** The stories that this person may see, last touched first: one page and how many there are. */
export async function listDeskArticles({
  actor,
  filter = {},
  order = 'updated',
  page = 1,
  size = deskPageSize,
}: {
  actor: Actor;
  filter?: DeskListFilter;
  order?: DeskOrder;
  page?: number;
  /** Stories of one page. */
  size?: number;
}): Promise<{ rows: DeskArticleRow[]; total: number; page: number; pages: number }> {
  const where = Prisma.join([...scopeConditions(deskScope(actor)), ...conditions(filter, actor)], ' AND ');
  const from = Prisma.sql`FROM articles a JOIN revisions r ON r.id = a.working_revision_id
    JOIN sections s ON s.id = a.section_id WHERE ${where}`;
  const [count] = await db().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${from}`;
  const total = count?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(Math.max(1, page), pages);
  const found = await db().$queryRaw<FoundRow[]>`
    SELECT a.id, r.headline, r.slugline, s.name AS "sectionName", a.genre, a.urgency,
      a.publication_state AS "publicationState", r.workflow_state AS "workflowState",
      (a.publication_state = 'published' AND a.live_revision_id IS DISTINCT FROM a.working_revision_id)
        AS "hasUnpublishedChanges",
      a.scheduled_at AS "scheduledAt", a.withdrawal_scheduled_at AS "withdrawalScheduledAt",
      a.embargoed_until AS "embargoedUntil", a.published_late_ms AS "publishedLateMs", a.first_published_at AS "firstPublishedAt",
      greatest(a.updated_at, r.created_at) AS "updatedAt",
      (SELECT u.name FROM users u WHERE u.id = r.created_by_id) AS "updatedByName",
      coalesce((SELECT jsonb_agg(w.name ORDER BY b.ordinality)
        FROM jsonb_array_elements(r.bylines) WITH ORDINALITY b
        JOIN authors w ON w.id = (b.value->>'authorId')::uuid), '[]'::jsonb) AS "authorNames",
      r.word_count AS "wordCount",
      CASE WHEN h.id IS NOT NULL THEN jsonb_build_object('id', h.id, 'name', h.name) END AS assignee,
      m.move, m.at AS "movedAt", m.person AS "movedBy", m.note, cs.slug AS "sectionSlug", c.slug
    FROM articles a JOIN revisions r ON r.id = a.working_revision_id
    JOIN sections s ON s.id = a.section_id
    LEFT JOIN article_slugs c ON c.article_id = a.id AND c.is_current
    LEFT JOIN sections cs ON cs.id = c.section_id
    LEFT JOIN users h ON h.id = a.assignee_id
    LEFT JOIN LATERAL (${lastMoveSql}) m ON true
    WHERE ${where}
    ORDER BY ${orderSql[order]}, a.id DESC LIMIT ${size} OFFSET ${(shown - 1) * size}`;
  const rows = found.map(({ sectionSlug, slug, move, movedAt, movedBy, note, ...row }) => ({
    ...row,
    lastMove: move && movedAt ? { move, at: movedAt, personName: movedBy, note } : null,
    path: slug && row.publicationState === 'published' ? urls.article(sectionSlug, slug) : null,
  }));
  return { rows, total, page: shown, pages };
}

/** Conditions on `articles a`, its working revision `r` and its section `s` for what this scope may see. */
export function scopeConditions(scope: DeskScope): Prisma.Sql[] {
  return [Prisma.sql`a.deleted_at IS NULL`, deskScopeCondition(scope)];
}

/** In a section that the person edits, or anywhere for those who edit everything. */
function isEdited(scope: DeskScope): Prisma.Sql {
  if (scope.kind === 'all') return Prisma.sql`true`;
  if (scope.kind === 'none') return Prisma.sql`false`;
  return Prisma.sql`(s.id = ANY(${scope.sectionIds}::uuid[]) OR s.parent_id = ANY(${scope.sectionIds}::uuid[]))`;
}

function conditions(filter: DeskListFilter, actor: Actor): Prisma.Sql[] {
  const list: Prisma.Sql[] = [];
  if (filter.publicationState) {
    list.push(Prisma.sql`a.publication_state = ${filter.publicationState}::"PublicationState"`);
  }
  if (filter.workflowState)
    list.push(Prisma.sql`r.workflow_state = ${filter.workflowState}::"WorkflowState"`);
  if (filter.sectionId) {
    list.push(Prisma.sql`(s.id = ${filter.sectionId}::uuid OR s.parent_id = ${filter.sectionId}::uuid)`);
  }
  if (filter.isMine && actor.kind === 'person') list.push(isOwn(actor.userId));
  if (filter.isReviewable) list.push(isEdited(deskScope(actor)));
  if (filter.publishedBetween) {
    const { start, end } = filter.publishedBetween;
    list.push(
      Prisma.sql`a.first_published_at >= ${start}::timestamptz AND a.first_published_at < ${end}::timestamptz`,
    );
  }
  if (filter.isLate) {
    list.push(Prisma.sql`least(a.scheduled_at, a.withdrawal_scheduled_at)
      < now() - ${lateAfterMs} * interval '1 millisecond'`);
  }
  const words = (filter.search ?? '').trim().slice(0, 200);
  if (words) {
    const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
    list.push(Prisma.sql`(a.id = ANY(${[...(filter.foundIds ?? [])]}::uuid[])
      OR unaccent(r.headline || ' ' || coalesce(r.slugline, '')) ILIKE unaccent(${pattern}))`);
  }
  return list;
}
