import { tags } from '#lib/tags.ts';
import { notifyPurge, type Sql } from '#server/transaction/transaction.ts';

/**
 * Every web process renews what it serves as soon as this transaction commits. To be called inside each change of what
 * may be served: campaigns, creatives, advertisers' names, approvals, the settings of advertising.
 */
export async function announceAds(sql: Sql): Promise<void> {
  await notifyPurge(sql, { tags: [tags.adBook()], isAll: false, isHard: false });
}
