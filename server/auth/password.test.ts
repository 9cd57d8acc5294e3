import { expect, it } from 'vitest';
import { hashPassword, isPasswordRight, TooManyHashes } from '#server/auth/password.ts';

it('writes a PHC string of argon2id with the asked cost, salted anew', async () => {
  const [one, other] = await Promise.all([
    hashPassword('un cheval correct'),
    hashPassword('un cheval correct'),
  ]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(one).not.toBe(other);
});

it('opens with the whole password alone', async () => {
  const long = `${'é'.repeat(80)}\0fin`;
  const stored = await hashPassword(long);
  expect(await isPasswordRight(long, stored)).toBe(true);
  expect(await isPasswordRight(`${'é'.repeat(80)}\0autre`, stored)).toBe(false);
  expect(await isPasswordRight('é'.repeat(80), stored)).toBe(false);
  expect(await isPasswordRight('e\u0301'.repeat(80) + '\0fin', stored)).toBe(true);
});

it('says no to nobody, and to a hash that is not one', async () => {
  expect(await isPasswordRight('', null)).toBe(false);
  expect(await isPasswordRight('x', 'pas un hachage')).toBe(false);
});

it('sends away whoever finds the queue full, and serves the others', async () => {
  const answers = await Promise.allSettled(Array.from({ length: 70 }, () => isPasswordRight('x', null)));
  const sentAway = answers.filter((answer) => answer.status === 'rejected');
  expect(sentAway).toHaveLength(70 - 4 - 64);
  expect(sentAway.every(({ reason }) => reason instanceof TooManyHashes)).toBe(true);
  expect(await isPasswordRight('x', null)).toBe(false);
}, 20_000);
