import { z } from 'zod';
import {
  findDeleted,
  giveHitsBack,
  lockRedirects,
  planAgainstStored,
  writeRedirects,
} from '#features/house/redirects/data/redirect.store.ts';
import { mayManageRedirects } from '#features/house/redirects/redirects.policy.ts';
import { redirectSchema } from '#features/house/redirects/redirects.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { redirectRefusals } from '#words/house/redirects/redirects.ts';
import { attempt } from '#server/transaction/attempt.ts';

const deletedSchema = z.object({ from: z.string(), to: z.string(), hits: z.int() });

/** Gives back a redirect that was deleted, with its counter, as long as its address is free and its end is there. */
export const restoreRedirect = defineUseCase({
  name: 'restoreRedirect',
  input: redirectSchema,
  may: mayManageRedirects,
  run: ({ actor, input }): Promise<Outcome<{ from: string }>> =>
    attempt(actor, async (open) => {
      const { sql } = open;
      await lockRedirects(sql);
      const deleted = deletedSchema.safeParse(await findDeleted(sql, input.redirectId));
      if (!deleted.success) return refused('not_found', { detail: redirectRefusals.unknown });
      const { from, to, hits } = deleted.data;
      const plan = await planAgainstStored(sql, [{ line: 1, from, to }]);
      if (plan.standing.has(from) || plan.faults.length > 0)
        return refused('bad_state', { detail: redirectRefusals.cannotRestore });
      await writeRedirects(sql, { ...plan, userId: actor.kind === 'person' ? actor.userId : null });
      await giveHitsBack(sql, from, hits);
      open.purge({ kind: 'redirect', paths: [from, ...plan.moved.map((one) => one.from)] });
      await open.journal({ action: 'redirect.restore', subjectType: 'redirect', after: { from, to } });
      return done({ from });
    }),
});
