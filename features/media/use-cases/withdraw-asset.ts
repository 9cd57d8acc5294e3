import type { z } from 'zod';
import { lockAssets, queueDerivatives, setWithdrawn } from '#features/media/data/asset.store.ts';
import { mayRestoreAssets, mayWithdrawAssets } from '#features/media/media.policy.ts';
import type { assetSchema, withdrawAssetSchema } from '#features/media/media.schema.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { mediaRefusals as words } from '#messages/fr/media-desk.ts';
import { attempt } from '#server/attempt.ts';

/**
 * Takes an asset away from every reader at once, for a legal reason: pages, cards and feeds are drawn again without
 * it (a hard purge: none is kept as a last good copy), its files answer 410, no text may go out with it.
 */
export const withdrawAsset: UseCase<z.output<typeof withdrawAssetSchema>, { assetId: string }> = ({
  actor,
  input: { assetId, reason },
}) =>
  attempt(actor, async (open) => {
    const permission = mayWithdrawAssets(actor);
    if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
    const [asset] = await lockAssets(open.sql, [assetId]);
    if (!asset) return refused('not_found', { detail: words.unknownAsset });
    if (asset.withdrawnAt) return refused('bad_state', { detail: words.alreadyWithdrawn });
    const userId = actor.kind === 'person' ? actor.userId : null;
    await setWithdrawn(open.sql, assetId, { at: new Date(), reason, userId });
    open.purge({ kind: 'asset', assetId }, { isHard: true });
    await open.journal({
      action: 'asset.withdraw',
      subjectType: 'asset',
      subjectId: assetId,
      after: { reason },
    });
    return done({ assetId });
  });

/** Gives a withdrawn asset back to readers; files that were asked for meanwhile are made now. */
export const restoreAsset: UseCase<z.output<typeof assetSchema>, { assetId: string }> = ({
  actor,
  input: { assetId },
}) =>
  attempt(actor, async (open) => {
    const permission = mayRestoreAssets(actor);
    if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
    const [asset] = await lockAssets(open.sql, [assetId]);
    if (!asset) return refused('not_found', { detail: words.unknownAsset });
    if (!asset.withdrawnAt) return refused('bad_state', { detail: words.notWithdrawn });
    await setWithdrawn(open.sql, assetId, null);
    await queueDerivatives(open.sql, assetId);
    open.purge({ kind: 'asset', assetId });
    await open.journal({ action: 'asset.restore', subjectType: 'asset', subjectId: assetId });
    return done({ assetId });
  });
