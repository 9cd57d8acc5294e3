import { changeConsentSchema, type ConsentSettings } from '#features/readers/consent/consent-settings.ts';
import { mayManageConsent } from '#features/readers/consent/consent.policy.ts';
import {
  lockConsentSettings,
  writeConsentSettings,
} from '#features/readers/consent/data/consent-settings.store.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Says who asks readers from now on: every page carries it, its script and its policy, so every page is drawn again. */
export const changeConsentSettings = defineUseCase({
  name: 'changeConsentSettings',
  input: changeConsentSchema,
  may: mayManageConsent,
  run: ({ actor, input: { base, platform } }): Promise<Outcome<ConsentSettings>> =>
    attempt(actor, async (open) => {
      const before = await lockConsentSettings(open.sql);
      if (JSON.stringify(before) !== JSON.stringify(base)) return refused('conflict');
      const after = { platform };
      await writeConsentSettings(open.sql, after, actor.kind === 'person' ? actor.userId : null);
      // Hard: a page that still ran a platform taken out must not come back as a last good copy.
      open.purge({ kind: 'settings' }, { isHard: true });
      await open.journal({ action: 'consent.changed', subjectType: 'setting', before, after });
      return done(after);
    }),
});
