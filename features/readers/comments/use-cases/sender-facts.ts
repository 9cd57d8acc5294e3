import type { SenderFacts } from '#features/readers/comments/comment-typing.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { getConfig } from '#server/config.ts';

/** What becomes of whatever comes with a comment, by the settings in force. */
export async function getSenderFacts(): Promise<SenderFacts> {
  const { originDays, connectionMonths } = await getRetention();
  return { isAkismet: getConfig().akismet !== null, originDays, connectionMonths };
}
