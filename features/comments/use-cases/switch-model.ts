import type { z } from 'zod';
import { mayModerateComments } from '#features/comments/comments.policy.ts';
import {
  lockModerationSettings,
  writeModerationSettings,
} from '#features/comments/data/moderation-settings.store.ts';
import type { switchModelSchema } from '#features/comments/moderation-form.schema.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { moderationSettingsWords as words } from '#messages/fr/moderation-settings.ts';
import { attempt } from '#server/attempt.ts';

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
