import { randomBytes } from 'node:crypto';
import {
  lockIndexNowKeys,
  writeIndexNowKeys,
} from '#features/reach/distribution/data/index-now-key.store.ts';
import { getIndexNowKeys } from '#features/reach/distribution/data/index-now-key.queries.ts';
import { mayManageDistribution } from '#features/reach/distribution/distribution.policy.ts';
import {
  changeIndexNowKeySchema,
  type IndexNowKeys,
} from '#features/reach/distribution/distribution.schema.ts';
import { formerKeyDays, keyAskedFor } from '#features/reach/distribution/index-now.ts';
import { systemActor } from '#lib/actor.ts';
import { type Tag, tags } from '#lib/tags.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { distributionRefusals as refusals } from '#words/reach/distribution/distribution.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { getConfig } from '#server/config.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { type Transaction, transaction } from '#server/transaction/transaction.ts';
import { z } from 'zod';

const forgetKeyKind = 'distribution.forget-key';
const forgetKeySchema = z.object({ key: z.string() });
const dayMs = 86_400_000;
/** Whoever changes it often keeps the last ones alone. */
const mostFormer = 4;

const freshKeys = (): IndexNowKeys => ({
  version: 1,
  key: randomBytes(16).toString('hex'),
  madeAt: new Date().toISOString(),
  former: [],
});

/** The newspaper's key: made when it is first asked for, and kept. */
export async function ensureIndexNowKeys(): Promise<IndexNowKeys> {
  const known = await getIndexNowKeys();
  if (known) return known;
  return transaction(systemActor('diffusion'), async (open) => {
    const keys = await lockIndexNowKeys(open.sql, freshKeys);
    purgeKeyFile(open, keys.key);
    return keys;
  });
}

/** The keys as the desk shows them; null while nothing may be written and none was ever needed. */
export const showIndexNowKeys = (): Promise<IndexNowKeys | null> =>
  getConfig().isReadOnly ? getIndexNowKeys() : ensureIndexNowKeys();

/** Takes another key. The former one is still found at its address for a week: whoever checks late finds it. */
export const changeIndexNowKey = defineUseCase({
  name: 'changeIndexNowKey',
  input: changeIndexNowKeySchema,
  may: mayManageDistribution,
  run: ({ actor, input }): Promise<Outcome<{ key: string }>> =>
    attempt(actor, async (open) => {
      const held = await lockIndexNowKeys(open.sql, freshKeys);
      if (held.key !== input.key) return refused('conflict', { detail: refusals.keyChangedMeanwhile });
      const until = new Date(Date.now() + formerKeyDays * dayMs);
      const { key, madeAt } = freshKeys();
      const former = [{ key: held.key, until: until.toISOString() }, ...held.former].slice(0, mostFormer);
      await writeIndexNowKeys(
        open.sql,
        { version: 1, key, madeAt, former },
        actor.kind === 'person' ? actor.userId : null,
      );
      for (const one of [key, ...held.former.map((old) => old.key)]) purgeKeyFile(open, one);
      await open.outbox({
        kind: forgetKeyKind,
        payload: { key: held.key },
        dedupeKey: `${forgetKeyKind}:${held.key}`,
        availableAt: until,
      });
      await open.journal({
        action: 'indexnow.change_key',
        subjectType: 'distribution',
        before: { key: held.key },
        after: { key },
      });
      return done({ key });
    }),
});

/** A former key has served its week. */
export const forgetKeyHandler: OutboxHandler = {
  kind: forgetKeyKind,
  deliver: async ({ payload }) => {
    const { key } = forgetKeySchema.parse(payload);
    await transaction(systemActor('diffusion'), async (open) => {
      const held = await lockIndexNowKeys(open.sql, freshKeys);
      const former = held.former.filter((old) => old.key !== key);
      await writeIndexNowKeys(open.sql, { ...held, former }, null);
      purgeKeyFile(open, key);
    });
    return undefined;
  },
};

/** The text that a path of ours holds when it is the file of a key, current or former, with what changes it. */
export async function findKeyFile(path: string): Promise<{ text: string; tags: Tag[] } | null> {
  const asked = keyAskedFor(path);
  if (asked === null) return null;
  const keys = await getIndexNowKeys();
  const isKnown = keys?.key === asked || keys?.former.some(({ key }) => key === asked);
  return isKnown ? { text: asked, tags: [tags.absent(path)] } : null;
}

/** Kept as a file, or as the page of an address that leads nowhere: dropped under the one name that both carry. */
const purgeKeyFile = (open: Transaction, key: string): void =>
  open.purge({ kind: 'redirect', paths: [urls.indexNowKey(key)] });
