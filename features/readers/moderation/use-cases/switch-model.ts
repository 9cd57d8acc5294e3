import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import {
  lockModerationSettings,
  writeModerationSettings,
} from '#features/readers/spam-filter/data/moderation-settings.store.ts';
import { switchModelSchema } from '#features/readers/moderation/moderation-form.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { moderationSettingsWords as words } from '#words/readers/moderation/moderation-settings.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Turns the newspaper's own model off, or on again. It goes on learning meanwhile. */
export const switchModel = defineUseCase({
  name: 'switchModel',
  input: switchModelSchema,
  may: mayModerateComments,
  run: ({ actor, input: { isOn, wasOn } }): Promise<Outcome<{ isOn: boolean }>> =>
    attempt(actor, async (open) => {
      const before = await lockModerationSettings(open.sql);
      if (before.isModelOn !== wasOn) return refused('conflict', { detail: words.conflict });
      if (wasOn === isOn) return done({ isOn });
      const by = actor.kind === 'person' ? actor.userId : null;
      await writeModerationSettings(open.sql, { ...before, isModelOn: isOn }, by);
      await open.journal({
        action: 'comments.model',
        subjectType: 'setting',
        before: { isOn: before.isModelOn },
        after: { isOn },
      });
      return done({ isOn });
    }),
});
