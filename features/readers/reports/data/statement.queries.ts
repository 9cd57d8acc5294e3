import type { AppealOutcome, ReportGround, Statement } from '#features/readers/comments/comment-reports.ts';
import type { Role } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

const columns = {
  id: true,
  ground: true,
  facts: true,
  isAutomated: true,
  isReported: true,
  decidedAt: true,
  appealUntil: true,
  appeal: { select: { createdAt: true, outcome: true, answer: true } },
} as const;

/** The last statement of reasons that the author of a comment was told, also once it was lifted; null without one. */
export async function getStatementFor(
  commentId: string,
  authorId: string,
): Promise<(Statement & { liftedAt: Date | null }) | null> {
  const row = await db().commentStatement.findFirst({
    where: { commentId, isTold: true, comment: { authorId } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: { ...columns, liftedAt: true },
  });
  return row as (Statement & { liftedAt: Date | null }) | null;
}

/** A statement on its way to the author of the comment. */
export type ToldStatement = {
  statement: Statement;
  liftedAt: Date | null;
  commentId: string;
  text: string;
  headline: string;
  to: { email: string; name: string };
};

/** Null when the author has no open account any more, or nobody is to be told. */
export async function getToldStatement(statementId: string): Promise<ToldStatement | null> {
  const row = await db().commentStatement.findUnique({
    where: { id: statementId },
    select: {
      ...columns,
      liftedAt: true,
      isTold: true,
      comment: {
        select: {
          id: true,
          text: true,
          author: { select: { email: true, name: true, status: true } },
          article: {
            select: {
              liveRevision: { select: { headline: true } },
              workingRevision: { select: { headline: true } },
            },
          },
        },
      },
    },
  });
  if (!row?.comment?.author || row.comment.author.status !== 'active' || !row.isTold) return null;
  const { comment, liftedAt, isTold: _told, ...statement } = row;
  const { email, name } = comment.author ?? { email: '', name: '' };
  const { liveRevision, workingRevision } = comment.article;
  return {
    statement: statement as Statement,
    liftedAt,
    commentId: comment.id,
    text: comment.text,
    headline: liveRevision?.headline ?? workingRevision?.headline ?? '',
    to: { email, name },
  };
}

/** An appeal as the desk reads it. */
export type DeskAppeal = {
  id: string;
  commentId: string;
  authorName: string | null;
  commentText: string;
  headline: string;
  ground: ReportGround;
  facts: string | null;
  removedAt: Date;
  removedById: string | null;
  removedByName: string | null;
  text: string;
  createdAt: Date;
  outcome: AppealOutcome | null;
  answer: string | null;
  decidedAt: Date | null;
  decidedByName: string | null;
};

const mostAppeals = 60;

/** Appeals to decide, the oldest first; or those decided, the last first. */
export async function listAppeals({ isSettled }: { isSettled: boolean }): Promise<DeskAppeal[]> {
  return db().$queryRaw<DeskAppeal[]>`
    SELECT p.id, c.id AS "commentId", u.name AS "authorName", c.text AS "commentText", r.headline, s.ground, s.facts,
      s.decided_at AS "removedAt", s.decided_by_id AS "removedById", remover.name AS "removedByName", p.text,
      p.created_at AS "createdAt", p.outcome, p.answer, p.decided_at AS "decidedAt", reader.name AS "decidedByName"
    FROM comment_appeals p JOIN comment_statements s ON s.id = p.statement_id JOIN comments c ON c.id = s.comment_id
    JOIN articles a ON a.id = c.article_id
    JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id)
    LEFT JOIN users u ON u.id = c.author_id LEFT JOIN users remover ON remover.id = s.decided_by_id
    LEFT JOIN users reader ON reader.id = p.decided_by_id
    WHERE (p.outcome IS NOT NULL) = ${isSettled} AND (p.outcome IS NOT NULL OR c.status = 'removed')
    ORDER BY ${isSettled ? Prisma.sql`p.decided_at DESC` : Prisma.sql`p.created_at`}, p.id LIMIT ${mostAppeals}`;
}

const moderating: readonly Role[] = ['moderator', 'editor_in_chief', 'administrator'];

/** Everybody who moderates for the whole newspaper, with the roles that make them: moderators first. */
export async function listModerators(): Promise<{ userId: string; roles: Role[] }[]> {
  const rows = await db().user.findMany({
    where: {
      status: 'active',
      NOT: { email: { endsWith: '@service.invalid' } },
      grants: { some: { role: { in: [...moderating] }, sectionId: null } },
    },
    orderBy: { id: 'asc' },
    select: { id: true, grants: { where: { sectionId: null }, select: { role: true } } },
  });
  return rows.map(({ id, grants }) => ({ userId: id, roles: grants.map(({ role }) => role) }));
}
