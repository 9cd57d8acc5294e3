import { expect, it } from 'vitest';
import { forgetConsentProofs } from '#features/readers/consent/use-cases/forget-consent-proofs.ts';
import { db } from '#server/db/client.ts';

it('keeps the proof of a choice for 25 months, and no longer', async () => {
  const row = { textVersion: '1', choices: { 'ad-frequency': true }, place: 'banner' };
  const dates = ['2024-10-26T12:00:00Z', '2024-10-28T12:00:00Z', '2026-11-26T12:00:00Z'];
  await db().consentProof.createMany({ data: dates.map((at) => ({ ...row, at: new Date(at) })) });
  expect(await forgetConsentProofs(new Date('2026-11-27T12:00:00Z'))).toBe(1);
  expect(await db().consentProof.count()).toBe(2);
});
