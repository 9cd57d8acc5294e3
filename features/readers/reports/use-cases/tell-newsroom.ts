import type { NoticeWords } from '#lib/notice-words.ts';
import { listModerators } from '#features/readers/reports/data/statement.queries.ts';
import type { Role } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { reportNotices } from '#words/readers/comments/comment-report-notices.ts';
import { noticeEntry } from '#server/http/notice.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

const hourMs = 3_600_000;
type Moderators = Awaited<ReturnType<typeof listModerators>>;

/** Those of them who hold the first of these roles that anybody holds: who is told where nobody else would be. */
export function firstHolders(people: Moderators, wanted: readonly Role[]): string[] {
  for (const role of wanted) {
    const holders = people.filter(({ roles }) => roles.includes(role));
    if (holders.length > 0) return holders.map(({ userId }) => userId);
  }
  return [];
}

/** Something waits for the moderators: one mail an hour, however much comes. */
export async function tellModerators(
  open: Transaction,
  { words, now }: { words: NoticeWords; now: Date },
): Promise<void> {
  const userIds = firstHolders(await listModerators(), ['moderator', 'editor_in_chief', 'administrator']);
  await open.outbox(
    noticeEntry({
      to: { kind: 'people', userIds },
      words,
      path: urls.deskReports(),
      dedupeKey: `comment-reports:${Math.floor(now.getTime() / hourMs)}`,
    }),
  );
}

/** A threat to somebody's life: the editors-in-chief are told at once, each time; the administrators where there is none. */
export async function tellChiefsOfThreat(
  open: Transaction,
  { commentId, headline, text }: { commentId: string; headline: string; text: string },
): Promise<void> {
  const userIds = firstHolders(await listModerators(), ['editor_in_chief', 'administrator']);
  await open.outbox(
    noticeEntry({
      to: { kind: 'people', userIds },
      words: reportNotices.threat({ headline, text }),
      path: urls.deskReport(commentId),
      dedupeKey: `comment-threat:${commentId}`,
    }),
  );
}
