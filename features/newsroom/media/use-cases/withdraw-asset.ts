import { lockAssets, setWithdrawn } from '#features/newsroom/media/data/asset.store.ts';
import { askForCardsOf } from '#features/newsroom/media/data/card-task.queries.ts';
import { queueFiles } from '#features/newsroom/media/data/intake.store.ts';
import {
  listPublicFiles,
  listReplaced,
  type PublicFile,
  queueSettling,
} from '#features/newsroom/media/data/public-file.store.ts';
import { mayRestoreAssets, mayWithdrawAssets } from '#features/newsroom/media/media.policy.ts';
import { assetSchema, withdrawAssetSchema } from '#features/newsroom/media/media.schema.ts';
import { settleFiles } from '#features/newsroom/media/use-cases/settle-files.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { mediaRefusals as words } from '#words/newsroom/media/media-desk.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { incident } from '#server/http/incident.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type Changed = { assetId: string; files: PublicFile[] };

/**
 * Takes an asset away from every reader at once, for a legal reason: pages, cards and feeds are drawn again without
 * it (a hard purge: none is kept as a last good copy), its files answer 410, no text may go out with it. Done is
 * answered when no file can be read any more; whoever is stopped before that leaves a job that goes on.
 */
export const withdrawAsset = defineUseCase({
  name: 'withdrawAsset',
  input: withdrawAssetSchema,
  may: mayWithdrawAssets,
  run: async ({ actor, input: { assetId, reason } }): Promise<Outcome<{ assetId: string }>> => {
    const withdrawn = await attempt<Changed>(actor, async (open) => {
      const [asset] = await lockAssets(open.sql, [assetId]);
      if (!asset) return refused('not_found', { detail: words.unknownAsset });
      if (asset.withdrawnAt) return refused('bad_state', { detail: words.alreadyWithdrawn });
      const userId = actor.kind === 'person' ? actor.userId : null;
      await setWithdrawn(open.sql, assetId, { at: new Date(), reason, userId });
      await askForCardsOf(open.sql, assetId);
      open.purge({ kind: 'asset', assetId }, { isHard: true });
      await open.journal({
        action: 'asset.withdraw',
        subjectType: 'asset',
        subjectId: assetId,
        after: { reason },
      });
      return done({ assetId, files: await filesToSettle(open.sql, assetId) });
    });
    return withdrawn.ok ? settleNow(withdrawn.value, words.filesNotWithdrawn) : withdrawn;
  },
});

/** Gives a withdrawn asset back to readers; files that were asked for meanwhile are made now. */
export const restoreAsset = defineUseCase({
  name: 'restoreAsset',
  input: assetSchema,
  may: mayRestoreAssets,
  run: async ({ actor, input: { assetId } }): Promise<Outcome<{ assetId: string }>> => {
    const restored = await attempt<Changed>(actor, async (open) => {
      const [asset] = await lockAssets(open.sql, [assetId]);
      if (!asset) return refused('not_found', { detail: words.unknownAsset });
      if (!asset.withdrawnAt) return refused('bad_state', { detail: words.notWithdrawn });
      await setWithdrawn(open.sql, assetId, null);
      await queueFiles(open.sql, assetId, { reason: 'asked' });
      open.purge({ kind: 'asset', assetId });
      await open.journal({ action: 'asset.restore', subjectType: 'asset', subjectId: assetId });
      return done({ assetId, files: await filesToSettle(open.sql, assetId) });
    });
    return restored.ok ? settleNow(restored.value, words.filesNotRestored) : restored;
  },
});

/** The job stands before anything is moved. */
async function filesToSettle(sql: Sql, assetId: string): Promise<PublicFile[]> {
  const files = [...(await listPublicFiles(sql, [assetId])), ...(await listReplaced(sql, assetId))];
  await queueSettling(sql, files);
  return files;
}

async function settleNow(
  { assetId, files }: Changed,
  sentence: string,
): Promise<Outcome<{ assetId: string }>> {
  try {
    await settleFiles(files);
    return done({ assetId });
  } catch (error) {
    incident(error, 'settle-files');
    return refused('unavailable', { detail: sentence });
  }
}
