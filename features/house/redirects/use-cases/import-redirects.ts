import type { z } from 'zod';
import {
  lockRedirects,
  planAgainstStored,
  writeRedirects,
} from '#features/house/redirects/data/redirect.store.ts';
import { readRedirectFile } from '#features/house/redirects/redirect-file.ts';
import { mayManageRedirects } from '#features/house/redirects/redirects.policy.ts';
import { redirectFileSchema } from '#features/house/redirects/redirects.schema.ts';
import type { PairFault, RedirectPair } from '#features/house/redirects/redirects.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { redirectRefusals } from '#words/house/redirects/redirects.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { getConfig } from '#server/config.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type Input = z.output<typeof redirectFileSchema>;
/** Faults beyond these are counted, not told one by one. */
const mostFaultsTold = 50;
const mostExamples = 10;

export type FileCheck = {
  lines: number;
  ready: number;
  faultCount: number;
  faults: PairFault[];
  examples: RedirectPair[];
};

/** What a file would do, line by line; nothing is written. */
export const checkRedirectFile = defineUseCase({
  name: 'checkRedirectFile',
  input: redirectFileSchema,
  may: mayManageRedirects,
  run: ({ actor, input }): Promise<Outcome<FileCheck>> =>
    attempt(actor, async ({ sql }) => {
      const read = await readAndPlan(sql, input);
      if (!read.ok) return read;
      const { lines, faults, pairs } = read.value;
      return done({
        lines,
        ready: pairs.length,
        faultCount: faults.length,
        faults: faults.slice(0, mostFaultsTold),
        examples: pairs.slice(0, mostExamples),
      });
    }),
});

/** Writes every line of a file in one transaction, or none when one of them is at fault. */
export const importRedirects = defineUseCase({
  name: 'importRedirects',
  input: redirectFileSchema,
  may: mayManageRedirects,
  run: ({ actor, input }): Promise<Outcome<{ count: number }>> =>
    attempt(actor, async (open) => {
      await lockRedirects(open.sql);
      const read = await readAndPlan(open.sql, input);
      if (!read.ok) return read;
      const { faults, pairs, moved } = read.value;
      if (faults.length > 0)
        return refused('invalid', { detail: redirectRefusals.faultyLines(faults.length) });
      await writeRedirects(open.sql, { pairs, moved, userId: actor.kind === 'person' ? actor.userId : null });
      open.purge({ kind: 'redirect', paths: [...pairs, ...moved].map(({ from }) => from) });
      await open.journal({
        action: 'redirect.import',
        subjectType: 'redirect',
        after: { redirects: pairs.length },
      });
      return done({ count: pairs.length });
    }),
});

async function readAndPlan(
  sql: Sql,
  { text }: Input,
): Promise<Outcome<{ lines: number; faults: PairFault[]; pairs: RedirectPair[]; moved: RedirectPair[] }>> {
  const read = readRedirectFile(text, new URL(getConfig().siteUrl).origin);
  if (read.kind === 'unreadable') return refused('invalid', { detail: read.reason });
  const plan = await planAgainstStored(sql, read.given);
  const faults = [...read.faults, ...plan.faults].sort((one, other) => one.line - other.line);
  return done({ lines: read.lines, faults, pairs: plan.pairs, moved: plan.moved });
}
