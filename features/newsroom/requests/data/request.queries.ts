import { type ArticleFacts, deskScope } from '#features/newsroom/articles/articles.policy.ts';
import type { PublicationState } from '#features/newsroom/articles/articles.ts';
import { deskScopeCondition } from '#features/newsroom/articles/data/desk-scope.ts';
import { mayDecideReply, maySettleReport } from '#features/newsroom/requests/request-rights.ts';
import type { ReplyPlacement, ReplyStatus, ReportOutcome } from '#features/newsroom/requests/requests.ts';
import type { Actor } from '#lib/actor.ts';
import type { Permission } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

type OfStory = {
  articleId: string;
  headline: string;
  sectionName: string;
  /** Its public path while readers can see it. */
  path: string | null;
  /** Whether this person may decide. */
  permission: Permission;
};

/** A right of reply as the desk sees it. */
export type DeskReply = OfStory & {
  id: string;
  requesterName: string;
  requesterContact: string | null;
  receivedAt: Date;
  dueAt: Date;
  text: string;
  status: ReplyStatus;
  placement: ReplyPlacement;
  linkedHeadline: string | null;
  refusalReason: string | null;
  decidedAt: Date | null;
  decidedByName: string | null;
};

/** A reported error as the desk sees it. */
export type DeskReport = OfStory & {
  id: string;
  passage: string | null;
  message: string;
  reporterName: string | null;
  reporterEmail: string | null;
  createdAt: Date;
  outcome: ReportOutcome | null;
  correctionId: string | null;
  handledAt: Date | null;
  handledByName: string | null;
};

export type RequestFilter = {
  isSettled: boolean;
  /** Of one story alone. */
  articleId?: string;
};

const most = 200;
type StoryRow = {
  sectionSlug: string;
  slug: string | null;
  state: PublicationState;
  createdById: string | null;
  sectionPath: string[];
  signers: string[];
};
const ofStory = Prisma.sql`a.id AS "articleId", r.headline, s.name AS "sectionName",
  s.slug AS "sectionSlug", h.slug, a.publication_state::text AS state, a.created_by_id AS "createdById",
  array_remove(ARRAY[s.id, s.parent_id], NULL)::text[] AS "sectionPath",
  ARRAY(SELECT w.user_id::text FROM jsonb_array_elements(r.bylines) b
    JOIN authors w ON w.id = (b.value->>'authorId')::uuid WHERE w.user_id IS NOT NULL) AS signers`;
const fromStory = Prisma.sql`JOIN articles a ON a.id = q.article_id AND a.deleted_at IS NULL
  JOIN revisions r ON r.id = a.working_revision_id JOIN sections s ON s.id = a.section_id
  LEFT JOIN article_slugs h ON h.article_id = a.id AND h.is_current`;

/** The row as the desk gets it: with the public path, and the policy's own answer for its buttons. */
function toDesk<Row extends StoryRow>(row: Row, may: (facts: ArticleFacts) => Permission) {
  const { sectionSlug, slug, state, createdById, sectionPath, signers, ...rest } = row;
  return {
    ...rest,
    path: slug && state === 'published' ? urls.article(sectionSlug, slug) : null,
    permission: may({ createdById, signedByUserIds: signers, sectionPath, publicationState: state }),
  };
}

const whereScope = (actor: Actor, { articleId }: RequestFilter): Prisma.Sql =>
  Prisma.sql`${deskScopeCondition(deskScope(actor))}
    AND ${articleId ? Prisma.sql`a.id = ${articleId}::uuid` : Prisma.sql`true`}`;

/** The rights of reply on stories that this person may see: the most pressing first, or the last decided. */
export async function listDeskReplies({
  actor,
  filter,
}: {
  actor: Actor;
  filter: RequestFilter;
}): Promise<DeskReply[]> {
  const rows = await db().$queryRaw<(Omit<DeskReply, 'path' | 'permission'> & StoryRow)[]>`
    SELECT q.id, q.requester_name AS "requesterName", q.requester_contact AS "requesterContact",
      q.received_at AS "receivedAt", q.due_at AS "dueAt", q.text, q.status::text AS status,
      q.placement::text AS placement, q.refusal_reason AS "refusalReason", q.decided_at AS "decidedAt",
      (SELECT u.name FROM users u WHERE u.id = q.decided_by_id) AS "decidedByName",
      (SELECT lr.headline FROM articles l JOIN revisions lr ON lr.id = l.live_revision_id
        WHERE l.id = q.linked_article_id) AS "linkedHeadline", ${ofStory}
    FROM reply_requests q ${fromStory}
    WHERE (q.status <> 'received') = ${filter.isSettled} AND ${whereScope(actor, filter)}
    ORDER BY ${filter.isSettled ? Prisma.sql`q.decided_at DESC` : Prisma.sql`q.due_at`}, q.id LIMIT ${most}`;
  return rows.map((row) => toDesk(row, (facts) => mayDecideReply(actor, facts)));
}

/** The errors reported in stories that this person may see: the oldest first, or the last settled. */
export async function listDeskReports({
  actor,
  filter,
}: {
  actor: Actor;
  filter: RequestFilter;
}): Promise<DeskReport[]> {
  const rows = await db().$queryRaw<(Omit<DeskReport, 'path' | 'permission'> & StoryRow)[]>`
    SELECT q.id, q.passage, q.message, q.reporter_name AS "reporterName", q.reporter_email AS "reporterEmail",
      q.created_at AS "createdAt", q.outcome::text AS outcome, q.correction_id AS "correctionId",
      q.handled_at AS "handledAt",
      (SELECT u.name FROM users u WHERE u.id = q.handled_by_id) AS "handledByName", ${ofStory}
    FROM error_reports q ${fromStory}
    WHERE (q.outcome IS NOT NULL) = ${filter.isSettled} AND ${whereScope(actor, filter)}
    ORDER BY ${filter.isSettled ? Prisma.sql`q.handled_at DESC` : Prisma.sql`q.created_at`}, q.id
    LIMIT ${most}`;
  return rows.map((row) => toDesk(row, (facts) => maySettleReport(actor, facts)));
}

/** How much waits for this person: requests to decide, those among them that are late, reports to settle. */
export async function countOpenRequests({
  actor,
  now,
}: {
  actor: Actor;
  now: Date;
}): Promise<{ replies: number; lateReplies: number; reports: number }> {
  const scope = deskScopeCondition(deskScope(actor));
  const rows = await db().$queryRaw<{ replies: number; lateReplies: number; reports: number }[]>`
    SELECT
      (SELECT count(*)::int FROM reply_requests q ${fromStory}
        WHERE q.status = 'received' AND ${scope}) AS replies,
      (SELECT count(*)::int FROM reply_requests q ${fromStory}
        WHERE q.status = 'received' AND q.due_at < ${now}::timestamptz AND ${scope}) AS "lateReplies",
      (SELECT count(*)::int FROM error_reports q ${fromStory}
        WHERE q.outcome IS NULL AND ${scope}) AS reports`;
  return rows[0] ?? { replies: 0, lateReplies: 0, reports: 0 };
}
