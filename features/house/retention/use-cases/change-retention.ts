import { lockRetention, writeRetention } from '#features/house/retention/data/retention.store.ts';
import { mayChangeRetention } from '#features/house/retention/retention.policy.ts';
import { type Retention, retentionFields } from '#features/house/retention/retention.ts';
import { changeRetentionSchema } from '#features/house/retention/retention.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Says how long things are kept from now on; what stands in the public pages of it is drawn again. */
export const changeRetention = defineUseCase({
  name: 'changeRetention',
  input: changeRetentionSchema,
  may: mayChangeRetention,
  run: ({ actor, input: { base, values } }): Promise<Outcome<Retention>> =>
    attempt(actor, async (open) => {
      const before = await lockRetention(open.sql);
      if (retentionFields.some((field) => before[field] !== base[field])) return refused('conflict');
      await writeRetention(open.sql, values, actor.kind === 'person' ? actor.userId : null);
      open.purge({ kind: 'settings' });
      await open.journal({ action: 'retention.changed', subjectType: 'setting', before, after: values });
      return done(values);
    }),
});
