import { mayCloseComments } from '#features/readers/comments/comments.policy.ts';
import { changePostingSchema } from '#features/readers/comments/comments.schema.ts';
import {
  lockPostingSettings,
  writePostingSettings,
} from '#features/readers/comments/data/posting-settings.store.ts';
import type { PostingSettings } from '#features/readers/comments/posting-settings.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Closes every conversation, opens them again, or says after how many days they close. Every public page says it. */
export const changePosting = defineUseCase({
  name: 'changePosting',
  input: changePostingSchema,
  may: mayCloseComments,
  run: ({ actor, input: { base, ...wanted } }): Promise<Outcome<PostingSettings>> =>
    attempt(actor, async (open) => {
      const before = await lockPostingSettings(open.sql);
      if (before.isReadOnly !== base.isReadOnly || before.closeAfterDays !== base.closeAfterDays)
        return refused('conflict');
      const after: PostingSettings = { ...before, ...wanted };
      await writePostingSettings(open.sql, after, actor.kind === 'person' ? actor.userId : null);
      open.purge({ kind: 'settings' });
      await open.journal({ action: 'comments.changed', subjectType: 'setting', before, after });
      return done(after);
    }),
});
