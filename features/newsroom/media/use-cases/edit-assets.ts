import { mayEditAssets } from '#features/newsroom/media/media.policy.ts';
import { editAssetsSchema, mediaLimits } from '#features/newsroom/media/media.schema.ts';
import { changeAssets } from '#features/newsroom/media/use-cases/change-assets.ts';
import { defineUseCase, type Outcome, refused } from '#lib/use-case.ts';
import { mediaRefusals as words } from '#words/newsroom/media/media-desk.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Gives the same words to many assets, and adds or takes keywords: all of them, or none. */
export const editAssets = defineUseCase({
  name: 'editAssets',
  input: editAssetsSchema,
  run: ({ actor, input }): Promise<Outcome<{ changed: number }>> =>
    attempt(actor, async (open) => {
      const removed = new Set(input.removeKeywords.map((word) => word.toLowerCase()));
      const keywordsOf = (own: readonly string[]): string[] => {
        const kept = own.filter((word) => !removed.has(word.toLowerCase()));
        const known = new Set(kept.map((word) => word.toLowerCase()));
        return [...kept, ...input.addKeywords.filter((word) => !known.has(word.toLowerCase()))];
      };
      let isTooMuch = false;
      const outcome = await changeAssets(open, {
        assetIds: input.assetIds,
        valuesFor: (asset) => {
          const keywords = keywordsOf(asset.keywords);
          isTooMuch ||= keywords.length > mediaLimits.keywords;
          return { ...input.values, keywords };
        },
        may: (assets) => mayEditAssets(actor, assets),
        action: 'asset.edit',
      });
      return outcome.ok && isTooMuch
        ? refused('invalid', { fields: { addKeywords: words.tooManyKeywords } })
        : outcome;
    }),
});
