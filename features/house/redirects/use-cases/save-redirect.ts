import {
  getStoredRedirect,
  lockRedirects,
  moveRedirect,
  planAgainstStored,
  writeRedirects,
} from '#features/house/redirects/data/redirect.store.ts';
import { mayManageRedirects } from '#features/house/redirects/redirects.policy.ts';
import { saveRedirectSchema } from '#features/house/redirects/redirects.schema.ts';
import { type RedirectPair, readPath } from '#features/house/redirects/redirects.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { redirectRefusals } from '#words/house/redirects/redirects.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { getConfig } from '#server/config.ts';

/** Makes or changes a redirect; older ones that led to its old address follow it, so that there is one hop. */
export const saveRedirect = defineUseCase({
  name: 'saveRedirect',
  input: saveRedirectSchema,
  may: mayManageRedirects,
  run: ({ actor, input }): Promise<Outcome<RedirectPair>> =>
    attempt(actor, async (open) => {
      const from = readPath(input.from, 'from');
      const to = readPath(input.to, { siteOrigin: new URL(getConfig().siteUrl).origin });
      if ('reason' in from || 'reason' in to) {
        return refused('invalid', {
          fields: {
            ...('reason' in from ? { from: from.reason } : {}),
            ...('reason' in to ? { to: to.reason } : {}),
          },
        });
      }
      const { sql } = open;
      await lockRedirects(sql);
      const known = input.redirectId ? await getStoredRedirect(sql, input.redirectId) : null;
      if (input.redirectId && !known) return refused('not_found', { detail: redirectRefusals.unknown });
      const given = { line: 1, from: from.path, to: to.path };
      const plan = await planAgainstStored(sql, [given], known?.id);
      if (plan.standing.has(from.path))
        return refused('invalid', { fields: { from: redirectRefusals.taken } });
      const fault = plan.faults[0];
      if (fault) return refused('invalid', { fields: { [fault.field]: fault.reason } });
      const pair = plan.pairs[0] ?? given;
      if (known && known.fromPath !== pair.from) await moveRedirect(sql, known.id, pair.from);
      const userId = actor.kind === 'person' ? actor.userId : null;
      await writeRedirects(sql, { ...plan, userId });
      const paths = [pair.from, ...(known ? [known.fromPath] : []), ...plan.moved.map((one) => one.from)];
      open.purge({ kind: 'redirect', paths });
      await open.journal({
        action: known ? 'redirect.update' : 'redirect.create',
        subjectType: 'redirect',
        ...(known ? { subjectId: known.id, before: { from: known.fromPath, to: known.toPath } } : {}),
        after: { from: pair.from, to: pair.to },
      });
      return done({ from: pair.from, to: pair.to });
    }),
});
