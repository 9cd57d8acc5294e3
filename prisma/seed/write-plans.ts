import {
  advanceWorkingCopy,
  lockArticle,
  updateArticle,
} from '#features/newsroom/articles/data/article.store.ts';
import { addPlanJob } from '#features/newsroom/articles/data/schedule.store.ts';
import { adoptBlockIds } from '#features/newsroom/body/adopt-block-ids.ts';
import type { Transaction } from '#server/transaction/transaction.ts';
import type { Story } from './story.ts';
import { type Links, toFields } from './to-fields.ts';

const hour = 3_600_000;

/** Sets what is planned for a published story: a new text that waits beside the one that readers see, a withdrawal. */
export async function insertPlans(
  { sql }: Transaction,
  {
    story,
    published,
    articleId,
    links,
    now,
  }: { story: Story; published: Date; articleId: string; links: Links; now: Date },
): Promise<void> {
  const at = (inHours: number): Date => new Date(now.getTime() + inHours * hour);
  const { plannedUpdate: update, plannedWithdrawal: withdrawal } = story;
  const held = update && (await lockArticle(sql, articleId));
  if (held) {
    const fresh = toFields({ ...story, ...update.text }, { links, published });
    const body = adoptBlockIds({ base: held.working.fields.body, fresh: fresh.body });
    const { id: revisionId } = await advanceWorkingCopy(sql, held, {
      fields: { ...fresh, body },
      createdById: held.working.createdById,
      kind: 'approved',
      workflowState: 'approved',
    });
    await updateArticle(sql, articleId, {
      scheduledAt: at(update.inHours),
      scheduledRevisionId: revisionId,
      scheduledIsSubstantive: true,
    });
    await addPlanJob(sql, { articleId, slot: 'text', at: at(update.inHours) });
  }
  if (withdrawal) {
    await updateArticle(sql, articleId, {
      withdrawalScheduledAt: at(withdrawal.inHours),
      scheduledWithdrawalNotice: withdrawal.notice,
    });
    await addPlanJob(sql, { articleId, slot: 'withdrawal', at: at(withdrawal.inHours) });
  }
}
