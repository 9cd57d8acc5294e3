import {
  deleteRedirect,
  getStoredRedirect,
  lockRedirects,
} from '#features/house/redirects/data/redirect.store.ts';
import { mayManageRedirects } from '#features/house/redirects/redirects.policy.ts';
import { redirectSchema } from '#features/house/redirects/redirects.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { redirectRefusals } from '#words/house/redirects/redirects.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Takes a redirect away; the journal keeps what `restoreRedirect` needs. */
export const removeRedirect = defineUseCase({
  name: 'removeRedirect',
  input: redirectSchema,
  may: mayManageRedirects,
  run: ({ actor, input }): Promise<Outcome<{ from: string }>> =>
    attempt(actor, async (open) => {
      await lockRedirects(open.sql);
      const known = await getStoredRedirect(open.sql, input.redirectId);
      if (!known) return refused('not_found', { detail: redirectRefusals.unknown });
      await deleteRedirect(open.sql, known.id);
      open.purge({ kind: 'redirect', paths: [known.fromPath] });
      await open.journal({
        action: 'redirect.delete',
        subjectType: 'redirect',
        subjectId: known.id,
        before: { from: known.fromPath, to: known.toPath, hits: known.hits },
      });
      return done({ from: known.fromPath });
    }),
});
