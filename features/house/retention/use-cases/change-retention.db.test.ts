import { expect, it } from 'vitest';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { type RetentionField, retentionFields } from '#features/house/retention/retention.ts';
import { changeRetentionSchema, defaultRetention } from '#features/house/retention/retention.schema.ts';
import { changeRetention } from '#features/house/retention/use-cases/change-retention.ts';
import { anonymous, roles } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';

const typed = (changed: Partial<Record<RetentionField, string>> = {}) => ({
  ...(Object.fromEntries(retentionFields.map((field) => [field, String(defaultRetention[field])])) as Record<
    RetentionField,
    string
  >),
  ...changed,
});
const input = (base = defaultRetention, changed: Partial<Record<RetentionField, string>> = {}) =>
  changeRetentionSchema.parse({ base, values: typed(changed) });

it('begins with what the law says', () => {
  expect(defaultRetention).toEqual({
    identityMonths: 60,
    accountMonths: 12,
    connectionMonths: 12,
    originDays: 90,
    exportDays: 7,
    deletionHours: 24,
    audienceMonths: 25,
    adMonths: 60,
    consentMonths: 25,
    banMonths: 36,
  });
});

it('is the administrators’ alone', async () => {
  for (const role of roles) {
    const actor = await createPerson(role);
    const outcome = await changeRetention({ actor, input: input({ ...defaultRetention, originDays: 8 }) });
    expect(codeOf(outcome), role).toBe(role === 'administrator' ? 'conflict' : 'forbidden');
  }
  const stranger = await changeRetention({ actor: anonymous, input: input() });
  expect(codeOf(stranger)).toBe('forbidden');
});

it('says it from then on, in the journal and on the pages that tell of it', async () => {
  const actor = await createPerson('administrator');
  valueOf(await changeRetention({ actor, input: input(defaultRetention, { originDays: ' 30 ' }) }));
  expect(await getRetention()).toEqual({ ...defaultRetention, originDays: 30 });
  expect(await db().journalEntry.findFirst({ where: { action: 'retention.changed' } })).toMatchObject({
    before: defaultRetention,
    after: { originDays: 30 },
  });
  expect(await db().purge.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    tags: expect.arrayContaining(['settings']),
  });
  // Begun from what stood before: a conflict.
  expect(codeOf(await changeRetention({ actor, input: input() }))).toBe('conflict');
});

it.each(['', '0', '-1', '1,5', 'toujours', '99999'])('refuses %j', (text) => {
  const parsed = changeRetentionSchema.safeParse({
    base: defaultRetention,
    values: typed({ identityMonths: text }),
  });
  expect(parsed.error?.issues[0]?.path).toEqual(['values', 'identityMonths']);
});
