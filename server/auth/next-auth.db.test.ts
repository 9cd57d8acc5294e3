import { expect, it } from 'vitest';
import { nextAuthOptions } from '#server/auth/next-auth.ts';
import { findLiveSession, insertSession } from '#server/auth/session.store.ts';
import { createPerson } from '#tests/factories/people.ts';

it('reads and ends our own sessions, and hands next-auth nothing else', async () => {
  const person = await createPerson('journalist');
  const { token, expires } = await insertSession({ userId: person.userId, address: null, userAgent: null });
  const { adapter } = nextAuthOptions();
  const found = await adapter?.getSessionAndUser?.(token);
  expect(found).toEqual({
    session: { sessionToken: token, userId: person.userId, expires },
    user: {
      id: person.userId,
      name: person.name,
      email: expect.stringContaining('@essai.test'),
      emailVerified: null,
    },
  });
  await adapter?.deleteSession?.(token);
  expect(await adapter?.getSessionAndUser?.(token)).toBeNull();
  expect(await findLiveSession(token)).toBeNull();
});

it('names its cookies as we do and goes back only to pages of ours', async () => {
  const { cookies, callbacks, secret } = nextAuthOptions();
  expect(cookies?.sessionToken?.name).toBe('nouvelles-session');
  expect(secret).toBe(process.env.NEXTAUTH_SECRET);
  expect(process.env.NEXTAUTH_URL).toBe('http://localhost:3000');
  const back = (url: string) => callbacks?.redirect?.({ url, baseUrl: 'https://ailleurs.test' });
  expect(await back('http://localhost:3000/compte')).toBe('http://localhost:3000/compte');
  expect(await back('/compte')).toBe('http://localhost:3000/compte');
  for (const away of [
    'https://ailleurs.test/',
    '//ailleurs.test',
    'http://localhost:3000//ailleurs.test',
    'n’importe quoi',
  ]) {
    expect(await back(away)).toBe('http://localhost:3000/');
  }
});
