import type { ExportPart, ExportRows } from '#features/office/personal-data/personal-data.ts';
import { listUncovered } from '#features/office/personal-data/data/uncovered-rows.queries.ts';
import { urls } from '#lib/urls.ts';
import { roleWords } from '#messages/accounts.ts';
import { ownCommentWords } from '#words/readers/comments/comments.ts';
import { commentNoticeWords } from '#words/readers/comments/comment-notices.ts';
import { journalActionWords, journalSubjectWords } from '#words/office/audit/journal.ts';
import { exportFileWords as words } from '#words/office/personal-data/personal-data.ts';
import { db } from '#server/db/client.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
/** A copy holds everything; a bound keeps a worker's memory from a person who wrote for ever. */
const mostRows = 100_000;

/** One part of everything that is kept of somebody, as the rows of its table. */
export const readPart = (part: ExportPart, userId: string): Promise<ExportRows> => readers[part](userId);

async function account(userId: string): Promise<ExportRows> {
  const user = await db().user.findUniqueOrThrow({
    where: { id: userId },
    include: { grants: { include: { section: { select: { name: true } } } }, author: true },
  });
  const roles = user.grants.map(({ role, section }) =>
    section ? `${roleWords[role]} (${section.name})` : roleWords[role],
  );
  const { id, email, emailVerified, name, createdAt, status, secondFactorAt, preferences, author } = user;
  return [
    [
      id,
      email,
      iso(emailVerified),
      name,
      iso(createdAt),
      status,
      iso(secondFactorAt),
      JSON.stringify(preferences),
      roles.join(', '),
      author?.name ?? null,
    ],
  ];
}

async function comments(userId: string): Promise<ExportRows> {
  const rows = await db().$queryRaw<CommentRow[]>`
    SELECT c.id, c.created_at AS "createdAt", r.headline, s.slug AS "sectionSlug", h.slug, c.status::text AS status,
      c.text, c.edited_at AS "editedAt", c.useful_count AS "usefulCount", c.picked_at AS "pickedAt",
      o.address_prefix AS "addressPrefix", o.user_agent AS "userAgent", o.referrer,
      (SELECT string_agg(v.sentence, E'\n' ORDER BY v.created_at, v.id) FROM comment_verdicts v
        WHERE v.comment_id = c.id) AS sentences
    FROM comments c JOIN articles a ON a.id = c.article_id
    JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id)
    JOIN sections s ON s.id = a.section_id LEFT JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    LEFT JOIN comment_origins o ON o.comment_id = c.id
    WHERE c.author_id = ${userId}::uuid ORDER BY c.created_at, c.id LIMIT ${mostRows}`;
  return rows.map((row) => [
    iso(row.createdAt),
    row.headline,
    row.slug === null ? null : urls.article(row.sectionSlug, row.slug),
    row.status === 'deleted' ? row.status : ownCommentWords.states[row.status],
    row.text,
    iso(row.editedAt),
    row.usefulCount,
    iso(row.pickedAt),
    row.sentences,
    row.addressPrefix,
    row.userAgent,
    row.referrer,
    row.id,
  ]);
}

type CommentRow = {
  id: string;
  createdAt: Date;
  headline: string;
  sectionSlug: string;
  slug: string | null;
  status: 'published' | 'waiting' | 'refused' | 'removed' | 'deleted';
  text: string;
  editedAt: Date | null;
  usefulCount: number;
  pickedAt: Date | null;
  sentences: string | null;
  addressPrefix: string | null;
  userAgent: string | null;
  referrer: string | null;
};

async function votes(userId: string): Promise<ExportRows> {
  const rows = await db().$queryRaw<{ createdAt: Date; headline: string; commentId: string }[]>`
    SELECT v.created_at AS "createdAt", r.headline, v.comment_id AS "commentId"
    FROM comment_votes v JOIN comments c ON c.id = v.comment_id JOIN articles a ON a.id = c.article_id
    JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id)
    WHERE v.user_id = ${userId}::uuid ORDER BY v.created_at, v.comment_id LIMIT ${mostRows}`;
  return rows.map(({ createdAt, headline, commentId }) => [iso(createdAt), headline, commentId]);
}

async function sessions(userId: string): Promise<ExportRows> {
  const rows = await db().session.findMany({ where: { userId }, orderBy: { id: 'asc' } });
  return rows.map(({ createdAt, lastSeenAt, expires, mfaAt, address, userAgent }) => [
    iso(createdAt),
    iso(lastSeenAt),
    iso(expires),
    iso(mfaAt),
    address,
    userAgent,
  ]);
}

async function notices(userId: string): Promise<ExportRows> {
  const [choice, waiting, change] = await Promise.all([
    db().commentNoticeChoice.findUnique({ where: { userId } }),
    db().commentNotice.count({ where: { userId } }),
    db().emailChange.findUnique({ where: { userId } }),
  ]);
  return [
    ...(choice
      ? [[words.noticeFrequency, commentNoticeWords.frequencies[choice.frequency], iso(choice.updatedAt)]]
      : []),
    [words.noticesWaiting, waiting, null],
    ...(change ? [[words.newEmail, change.email, iso(change.createdAt)]] : []),
  ];
}

/** When we wrote to them and about what: the outbox keeps no more of a mail that has left. */
async function mails(userId: string): Promise<ExportRows> {
  const rows = await db().$queryRaw<{ at: Date; subject: string | null }[]>`
    SELECT m.delivered_at AS at, m.payload ->> 'subject' AS subject
    FROM outbox_messages m JOIN users u ON m.payload ->> 'to' = u.email
    WHERE u.id = ${userId}::uuid AND m.kind = 'mail.send' AND m.delivered_at IS NOT NULL
    ORDER BY m.delivered_at LIMIT ${mostRows}`;
  return rows.map(({ at, subject }) => [iso(at), subject]);
}

async function consents(userId: string): Promise<ExportRows> {
  const [user, choice] = await Promise.all([
    db().user.findUniqueOrThrow({ where: { id: userId }, select: { createdAt: true, nameKey: true } }),
    db().commentNoticeChoice.findUnique({ where: { userId } }),
  ]);
  return [
    // Whoever signed up by themselves has the key of a name, and ticked the box.
    ...(user.nameKey === null ? [] : [[words.charter, iso(user.createdAt)]]),
    ...(choice && choice.frequency !== 'never' ? [[words.notices, iso(choice.updatedAt)]] : []),
  ];
}

async function access(userId: string): Promise<ExportRows> {
  const [totp, passkeys, codes, tokens] = await Promise.all([
    db().totpFactor.findUnique({ where: { userId } }),
    db().passkey.findMany({ where: { userId }, orderBy: { id: 'asc' } }),
    db().recoveryCode.count({ where: { userId, usedAt: null } }),
    db().apiToken.findMany({ where: { userId }, orderBy: { id: 'asc' } }),
  ]);
  return [
    ...(totp?.confirmedAt ? [[words.totp, null, iso(totp.confirmedAt), null]] : []),
    ...passkeys.map((key) => [words.passkey, key.name, iso(key.createdAt), iso(key.lastUsedAt)]),
    ...(codes > 0 ? [[words.recoveryCodes, codes, null, null]] : []),
    ...tokens.map((token) => [words.apiToken, token.name, iso(token.createdAt), iso(token.lastUsedAt)]),
  ];
}

/** What they told the newsroom of with their address: errors, comments; and what they answered to a removal. */
async function reports(userId: string): Promise<ExportRows> {
  const rows = await db().$queryRaw<ReportRow[]>`
    SELECT e.created_at AS "createdAt", r.headline, e.message, e.reporter_name AS name, e.reporter_email AS email,
      e.handled_at AS "handledAt"
    FROM error_reports e JOIN users u ON lower(e.reporter_email) = u.email JOIN articles a ON a.id = e.article_id
    JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id)
    WHERE u.id = ${userId}::uuid
    UNION ALL SELECT q.created_at, r.headline, q.explanation, q.reporter_name, q.reporter_email, q.decided_at
    FROM comment_reports q JOIN users u ON lower(q.reporter_email) = u.email JOIN comments c ON c.id = q.comment_id
    JOIN articles a ON a.id = c.article_id
    JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id) WHERE u.id = ${userId}::uuid
    UNION ALL SELECT p.created_at, r.headline, p.text, NULL, NULL, p.decided_at
    FROM comment_appeals p JOIN comment_statements s ON s.id = p.statement_id JOIN comments c ON c.id = s.comment_id
    JOIN articles a ON a.id = c.article_id
    JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id) WHERE c.author_id = ${userId}::uuid
    ORDER BY 1 LIMIT ${mostRows}`;
  return rows.map(({ createdAt, headline, message, name, email, handledAt }) => [
    iso(createdAt),
    headline,
    message,
    name,
    email,
    iso(handledAt),
  ]);
}

type ReportRow = {
  createdAt: Date;
  headline: string;
  message: string;
  name: string | null;
  email: string | null;
  handledAt: Date | null;
};

async function acts(userId: string): Promise<ExportRows> {
  const rows = await db().journalEntry.findMany({
    where: { actorId: userId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: mostRows,
  });
  return rows.map(({ at, action, subjectType, subjectId, address }) => [
    iso(at),
    journalActionWords[action] ?? action,
    journalSubjectWords[subjectType] ?? subjectType,
    subjectId,
    address,
  ]);
}

const readers: Readonly<Record<ExportPart, (userId: string) => Promise<ExportRows>>> = {
  compte: account,
  commentaires: comments,
  jugements: votes,
  sessions,
  avis: notices,
  courriels: mails,
  consentements: consents,
  acces: access,
  signalements: reports,
  actes: acts,
  autres: listUncovered,
};
