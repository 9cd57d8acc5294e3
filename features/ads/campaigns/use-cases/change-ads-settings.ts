import { mayChangeAdsSettings } from '#features/ads/campaigns/ads.policy.ts';
import { changeAdsSettingsSchema } from '#features/ads/campaigns/ads-settings.schema.ts';
import type { AdsSettings } from '#features/ads/campaigns/ads-settings.ts';
import { lockAdsSettings, writeAdsSettings } from '#features/ads/campaigns/data/ads-settings.store.ts';
import { purgeHouseAds } from '#features/ads/campaigns/use-cases/purge-house-ads.ts';
import { announceAds } from '#features/ads/campaigns/data/announce-ads.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { adsSettingsWords as words } from '#words/ads/campaigns/ads-desk.ts';
import { attempt } from '#server/transaction/attempt.ts';

const flagNames = [
  'needsSecondPerson',
  'measuresViewsWithoutConsent',
  'short',
  'sponsored',
  'sensitive',
  'correctedToday',
] as const;
type Flags = Record<(typeof flagNames)[number], boolean>;

const toFlags = ({ noAdsIn, ...rest }: AdsSettings): Flags => ({ ...rest, ...noAdsIn });
const toSettings = ({ needsSecondPerson, measuresViewsWithoutConsent, ...noAdsIn }: Flags): AdsSettings => ({
  needsSecondPerson,
  noAdsIn,
  measuresViewsWithoutConsent,
});

/**
 * Changes what the whole newspaper says of its advertising. Only what differs from the form as it was opened is written;
 * `conflict` when somebody else changed the same meanwhile.
 */
export const changeAdsSettings = defineUseCase({
  name: 'changeAdsSettings',
  input: changeAdsSettingsSchema,
  may: mayChangeAdsSettings,
  run: ({ actor, input: { base, values } }): Promise<Outcome<AdsSettings>> =>
    attempt(actor, async (open) => {
      const before = await lockAdsSettings(open.sql);
      const [was, is, stored] = [base, values, before].map(toFlags) as [Flags, Flags, Flags];
      const changed = flagNames.filter((name) => was[name] !== is[name]);
      if (changed.some((name) => was[name] !== stored[name]))
        return refused('conflict', { detail: words.changedMeanwhile });
      const after = toSettings({ ...stored, ...Object.fromEntries(changed.map((name) => [name, is[name]])) });
      if (JSON.stringify(before) === JSON.stringify(after)) return done(after);
      await writeAdsSettings(open.sql, after, actor.kind === 'person' ? actor.userId : null);
      await announceAds(open.sql);
      // What /cookies says of counting; where slots stand in texts. Who approves stands on no page.
      if (before.measuresViewsWithoutConsent !== after.measuresViewsWithoutConsent)
        open.purge({ kind: 'settings' });
      if (JSON.stringify(before.noAdsIn) !== JSON.stringify(after.noAdsIn)) purgeHouseAds(open);
      await open.journal({ action: 'ads.settings', subjectType: 'setting', subjectId: 'ads', before, after });
      return done(after);
    }),
});
