import { isDeepStrictEqual } from 'node:util';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import {
  lockModerationSettings,
  writeModerationSettings,
} from '#features/readers/spam-filter/data/moderation-settings.store.ts';
import {
  type ModerationForm,
  readModerationForm,
  toModerationForm,
} from '#features/readers/moderation/moderation-form.ts';
import { changeModerationSchema } from '#features/readers/moderation/moderation-form.schema.ts';
import type { ModerationSettings } from '#features/readers/spam-filter/moderation-settings.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { moderationSettingsWords as words } from '#words/readers/moderation/moderation-settings.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Changes the word lists and the figures of the checks; whoever began from older ones is told. */
export const changeModeration = defineUseCase({
  name: 'changeModeration',
  input: changeModerationSchema,
  may: mayModerateComments,
  run: ({ actor, input: { base, values } }): Promise<Outcome<{ form: ModerationForm }>> =>
    attempt(actor, async (open) => {
      const before = await lockModerationSettings(open.sql);
      if (!isDeepStrictEqual(toModerationForm(before), base))
        return refused('conflict', { detail: words.conflict });
      const read = readModerationForm(values);
      if (!read.ok)
        return refused('invalid', {
          fields: Object.fromEntries(read.faulty.map((name) => [name, words.faulty])),
        });
      const after = { ...before, ...read.settings };
      await writeModerationSettings(open.sql, after, actor.kind === 'person' ? actor.userId : null);
      if (isToldToReaders(before, after)) open.purge({ kind: 'settings' });
      await open.journal({
        action: 'comments.moderation',
        subjectType: 'setting',
        before: toModerationForm(before),
        after: toModerationForm(after),
      });
      return done({ form: toModerationForm(after) });
    }),
});

/** Whether the charter of comments says something else now. */
const isToldToReaders = (before: ModerationSettings, after: ModerationSettings): boolean =>
  before.figures.newcomers.approvals !== after.figures.newcomers.approvals ||
  before.figures.contact.waitsFromLinks !== after.figures.contact.waitsFromLinks;
