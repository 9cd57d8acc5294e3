import { lockAuthor } from '#features/readers/comments/data/posting.store.ts';
import { takeKeptBar } from '#features/readers/comments/data/kept-bar.store.ts';
import { getStandingBar } from '#features/readers/comments/data/sanction.queries.ts';
import { insertSanction } from '#features/readers/comments/data/sanction.store.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { monthsBefore } from '#features/house/retention/retention.ts';
import { urls } from '#lib/urls.ts';
import { renewedReason, sanctionNotices } from '#words/readers/comments/sanctions.ts';
import { noticeEntry } from '#server/http/notice.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/**
 * A bar that the last account of an address left behind holds for its new one, as it was imposed, by whom and until
 * when; its owner is told. Moderators see it and may lift it like any other.
 */
export async function renewBar(open: Transaction, userId: string, now: Date): Promise<void> {
  const { sql } = open;
  const { banMonths } = await getRetention();
  const kept = await takeKeptBar(sql, { userId, now, keptBefore: monthsBefore(now, banMonths) });
  if (!kept) return;
  await lockAuthor(sql, userId);
  if (await getStandingBar(userId, now, sql)) return;
  const { kind, endsAt } = kept;
  const reason = renewedReason(kept.reason);
  await insertSanction(sql, { ...kept, userId, reason, removedCount: null });
  await open.journal({
    action: kind === 'ban' ? 'reader.ban' : 'reader.silence',
    subjectType: 'user',
    subjectId: userId,
    after: { reason, ...(endsAt && { endsAt: endsAt.toISOString() }) },
  });
  await open.outbox(
    noticeEntry({
      to: { kind: 'people', userIds: [userId] },
      words: sanctionNotices.imposed({ kind, reason, endsAt, removedCount: null }),
      path: urls.account(),
    }),
  );
}
