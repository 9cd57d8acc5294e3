import { mostReadWindows } from '#features/readers/audience/audience.ts';
import {
  deleteOldMinutes,
  lockRanking,
  rank,
  type RankedList,
  writeRanking,
} from '#features/readers/audience/data/ranking.store.ts';
import { changedScopes } from '#features/readers/audience/ranking-changes.ts';
import { systemActor } from '#lib/actor.ts';
import { transaction } from '#server/transaction/transaction.ts';

const lists: readonly RankedList[] = ['now', ...mostReadWindows];

/**
 * Makes the lists of what is read most. Rows are written, and pages purged, where the order is another than before
 * alone. Returns in how many lists of how many scopes something changed.
 */
export async function rankArticles(now: Date): Promise<number> {
  let changes = 0;
  for (const list of lists) changes += await rankList(list, now);
  return changes;
}

const rankList = (list: RankedList, now: Date): Promise<number> =>
  transaction(systemActor('audience'), async (open) => {
    const before = await lockRanking(open.sql, list);
    const after = await rank(open.sql, list, now);
    const { changed, shown } = changedScopes(before, after);
    if (changed.length > 0) {
      const ranked = after.filter(({ scope }) => changed.includes(scope));
      await writeRanking(open.sql, { list, scopes: changed, ranked });
    }
    if (shown.length > 0) {
      const isNow = list === 'now';
      open.purge({ kind: 'mostRead', scopes: isNow ? [] : shown, isNow });
    }
    if (list === 'now') await deleteOldMinutes(open.sql, now);
    return changed.length;
  });
