import { insertComment } from '#features/readers/comments/data/comment.store.ts';
import { insertVerdict } from '#features/readers/comments/data/posting.store.ts';
import { insertSanction } from '#features/readers/comments/data/sanction.store.ts';
import { authorSentences } from '#words/readers/spam-filter/comment-verdicts.ts';
import { roleArguments } from '#messages/accounts.ts';
import type { Transaction } from '#server/transaction/transaction.ts';
import { silenced, type Unseen, unseenComments } from '#prisma/seed/comments/waiting.ts';
import { uuidAt } from './identity.ts';
import { insertReader } from './write-comments.ts';

const minute = 60_000;
const hour = 60 * minute;
type At = { moderatorId: string; now: Date };

/** Fills the moderation's queues, and keeps somebody from writing for a week; after the conversations. */
export async function insertModeration(open: Transaction, { now }: { now: Date }): Promise<void> {
  const { sql } = open;
  const moderator = await sql.user.findUniqueOrThrow({
    where: { email: `${roleArguments.moderator}@nouvelles.example` },
    select: { id: true },
  });
  const at = { moderatorId: moderator.id, now };
  const readers = new Map<string, string>();
  for (const unseen of unseenComments) {
    if (!('reader' in unseen.by)) continue;
    const { reader } = unseen.by;
    const authorId = readers.get(reader) ?? (await readerNamed(open, reader));
    readers.set(reader, authorId);
    await insertUnseen(open, { unseen, authorId, at });
  }
  const imposedAt = new Date(now.getTime() - silenced.minutesAgo * minute);
  const userId = readers.get(silenced.by);
  if (!userId) throw new Error(`The demonstration silences somebody who is not there: ${silenced.by}`);
  await insertSanction(sql, {
    userId,
    kind: 'silence',
    reason: silenced.reason,
    removedCount: null,
    imposedById: moderator.id,
    imposedAt,
    endsAt: new Date(imposedAt.getTime() + silenced.hours * hour),
  });
}

/** Whoever speaks already under a story, or somebody new. */
async function readerNamed({ sql }: Transaction, name: string): Promise<string> {
  const known = await sql.user.findFirst({ where: { name, isDemo: true }, select: { id: true } });
  return known?.id ?? (await insertReader(sql, name, await sql.user.count({ where: { isDemo: true } })));
}

async function insertUnseen(
  open: Transaction,
  { unseen, authorId, at: { moderatorId, now } }: { unseen: Unseen; authorId: string; at: At },
): Promise<void> {
  const { slug, minutesAgo, text, status, reasons, decided } = unseen;
  const { id: articleId } = await open.sql.article.findFirstOrThrow({
    where: { isDemo: true, publicationState: 'published', slugs: { some: { slug, isCurrent: true } } },
    select: { id: true },
  });
  const createdAt = new Date(now.getTime() - minutesAgo * minute);
  const commentId = await insertComment(open, {
    id: uuidAt(createdAt),
    articleId,
    authorId,
    status,
    isSpam: decided?.kind === 'spam',
    text,
    createdAt,
    isDemo: true,
  });
  await insertVerdict(open.sql, commentId, {
    outcome: 'waiting',
    reasons: reasons.map((reason) => ({ ...reason, outcome: 'waiting' })),
    sentence: authorSentences.waiting,
  });
  if (!decided) return;
  await open.sql.commentDecision.create({
    data: {
      commentId,
      kind: decided.kind,
      statusBefore: 'waiting',
      decidedById: moderatorId,
      decidedAt: new Date(createdAt.getTime() + decided.after * minute),
    },
    select: { id: true },
  });
}
