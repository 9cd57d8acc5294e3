import { setIgnored } from '#features/house/redirects/data/redirect.store.ts';
import { mayManageRedirects } from '#features/house/redirects/redirects.policy.ts';
import { missingPathSchema } from '#features/house/redirects/redirects.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { redirectRefusals } from '#words/house/redirects/redirects.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Leaves a missing address out of the report, or takes it up again. */
export const ignoreMissingPath = defineUseCase({
  name: 'ignoreMissingPath',
  input: missingPathSchema,
  may: mayManageRedirects,
  run: ({ actor, input: { path, isIgnored } }): Promise<Outcome<{ path: string }>> =>
    attempt(actor, async ({ sql, journal }) => {
      if (!(await setIgnored(sql, path, isIgnored)))
        return refused('not_found', { detail: redirectRefusals.unknownMissing });
      await journal({
        action: isIgnored ? 'missing_path.ignore' : 'missing_path.watch',
        subjectType: 'missing_path',
        subjectId: path,
      });
      return done({ path });
    }),
});
