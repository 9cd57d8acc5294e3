import type { NoticeWords } from '#lib/notice-words.ts';
import {
  type DueAct,
  findPlannerId,
  findStillDue,
  isToldAlready,
  lockPlannedStory,
  type PlannedStory,
} from '#features/newsroom/articles/data/schedule.store.ts';
import { lateAfterMs } from '#features/newsroom/articles/planned-acts.ts';
import type { Actor } from '#lib/actor.ts';
import { dayAndClock } from '#lib/dates.ts';
import type { AppError } from '#lib/errors.ts';
import { urls } from '#lib/urls.ts';
import { errorSentence } from '#messages/errors.ts';
import { planningNotices } from '#words/newsroom/publishing/planning.ts';
import { type Notice, noticeEntry } from '#server/http/notice.ts';
import { type Transaction, transaction } from '#server/transaction/transaction.ts';

/** One message for each hour: moved to another one, a plan may be told of again. */
const toldKey = (what: 'late' | 'refused', { articleId, kind, at }: DueAct): string =>
  `planned:${what}:${kind}:${articleId}:${at.toISOString()}`;

/** Tells the section's editors and whoever planned it that an act came more than two minutes after its hour. */
export async function tellOfDelay(
  open: Transaction,
  { story, act, lateMs }: { story: PlannedStory; act: DueAct; lateMs: number },
): Promise<void> {
  if (lateMs <= lateAfterMs) return;
  const words = planningNotices.late({ ...told(story, act), minutes: Math.floor(lateMs / 60_000) });
  await write(open, { story, words, key: toldKey('late', act) });
}

/** Tells them that a planned act was refused at its hour, and why; once for that hour, with a line in the journal. */
export const tellOfRefusal = ({ actor, act, error }: { actor: Actor; act: DueAct; error: AppError }) =>
  transaction(actor, async (open) => {
    const story = await lockPlannedStory(open.sql, act.articleId);
    const key = toldKey('refused', act);
    if (!story || !(await findStillDue(open.sql, act)) || (await isToldAlready(open.sql, key))) return;
    const reason = errorSentence(error);
    await write(open, { story, words: planningNotices.refused({ ...told(story, act), reason }), key });
    await open.journal({
      action: 'article.plan_refused',
      subjectType: 'article',
      subjectId: act.articleId,
      before: { kind: act.kind, at: act.at.toISOString() },
      after: { reason },
    });
  });

const told = ({ headline }: PlannedStory, { kind, at, now }: DueAct) => ({
  headline,
  kind,
  day: dayAndClock(at, now),
});

async function write(
  open: Transaction,
  { story, words, key }: { story: PlannedStory; words: NoticeWords; key: string },
): Promise<void> {
  const { articleId, sectionPath } = story;
  const path = `${urls.deskArticle(articleId)}?volet=verifications`;
  const plannerId = await findPlannerId(open.sql, articleId);
  const exceptUserIds = plannerId ? [plannerId] : [];
  const to: Notice['to'] = { kind: 'section_editors', sectionPath };
  await open.outbox(noticeEntry({ to, exceptUserIds, words, path, dedupeKey: key }));
  if (!plannerId) return;
  const planner: Notice['to'] = { kind: 'people', userIds: [plannerId] };
  await open.outbox(noticeEntry({ to: planner, words, path, dedupeKey: `${key}:planner` }));
}
