import type { z } from 'zod';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import {
  lockModerationSettings,
  writeModerationSettings,
} from '#features/readers/spam-filter/data/moderation-settings.store.ts';
import type { switchModelSchema } from '#features/readers/moderation/moderation-form.schema.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { moderationSettingsWords as words } from '#words/readers/moderation/moderation-settings.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Turns the newspaper's own model off, or on again. It goes on learning meanwhile. */
export const switchModel: UseCase<z.output<typeof switchModelSchema>, { isOn: boolean }> = ({
  actor,
  input: { isOn, wasOn },
}) =>
  attempt(actor, async (open) => {
    const permission = mayModerateComments(actor);
    if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
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
  });
