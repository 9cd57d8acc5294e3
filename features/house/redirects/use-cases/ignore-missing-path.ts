import type { z } from 'zod';
import { setIgnored } from '#features/house/redirects/data/redirect.store.ts';
import { mayManageRedirects } from '#features/house/redirects/redirects.policy.ts';
import type { missingPathSchema } from '#features/house/redirects/redirects.schema.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { redirectRefusals } from '#words/house/redirects/redirects.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Leaves a missing address out of the report, or takes it up again. */
export const ignoreMissingPath: UseCase<z.output<typeof missingPathSchema>, { path: string }> = ({
  actor,
  input: { path, isIgnored },
}) =>
  attempt(actor, async ({ sql, journal }) => {
    const permission = mayManageRedirects(actor);
    if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
    if (!(await setIgnored(sql, path, isIgnored)))
      return refused('not_found', { detail: redirectRefusals.unknownMissing });
    await journal({
      action: isIgnored ? 'missing_path.ignore' : 'missing_path.watch',
      subjectType: 'missing_path',
      subjectId: path,
    });
    return done({ path });
  });
