import { describe, expect, it } from 'vitest';
import { createPerson } from '#features/house/accounts/use-cases/create-person.ts';
import { revokeSessions } from '#features/house/accounts/use-cases/revoke-sessions.ts';
import { type SignInInput, signIn } from '#features/house/accounts/use-cases/sign-in.ts';
import { type Role, anonymous, systemActor } from '#lib/actor.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { findLiveSession, insertSession } from '#server/auth/session.store.ts';
import { db } from '#server/db/client.ts';
import { uniqueWord } from '#tests/factories/people.ts';

const password = 'un cheval correct';

async function account(role: Role = 'journalist') {
  const email = `${uniqueWord()}@essai.test`;
  const created = await createPerson({
    actor: systemActor('test'),
    input: { name: `Essai ${email}`, email, password, grants: [{ role, sectionId: null }], isDemo: false },
  });
  if (!created.ok) throw new Error(created.error.code);
  return { email, userId: created.value.userId };
}

let last = 0;
/** Each caller has an address of its own unless a test gives one. */
const attempt = (email: string, tried: string, client: Partial<SignInInput['client']> = {}) =>
  signIn({
    actor: anonymous,
    input: {
      email,
      password: tried,
      client: { addressPrefix: `test-${(last += 1)}`, userAgent: 'Firefox', ...client },
    },
  });

const opened = async (email: string, client: Partial<SignInInput['client']> = {}) => {
  const outcome = await attempt(email, password, client);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

describe('signing in', () => {
  it('opens a session whose secret the database does not hold', async () => {
    const { email, userId } = await account();
    const { token, isStaff } = await opened(email);
    expect(isStaff).toBe(true);
    const row = await db().session.findFirstOrThrow({ where: { userId } });
    expect(row.sessionToken).toBe(hashSecret(token));
    expect(JSON.stringify(row)).not.toContain(token);
    expect((await findLiveSession(token))?.person).toMatchObject({
      userId,
      grants: [{ role: 'journalist' }],
    });
  });

  it('answers a wrong password, an unknown address and a disabled account alike', async () => {
    const { email } = await account();
    const disabled = await account();
    await db().user.update({ where: { id: disabled.userId }, data: { status: 'disabled' } });
    const answers = [
      await attempt(email, 'autre chose'),
      await attempt(`${uniqueWord()}@essai.test`, password),
      await attempt(disabled.email, password),
      await attempt('pas une adresse', password),
    ];
    for (const answer of answers) expect(answer).toEqual({ ok: false, error: { code: 'wrong_credentials' } });
    expect(await db().session.count({ where: { userId: disabled.userId } })).toBe(0);
  });

  it('gives a new secret each time and drops the one that was there', async () => {
    const { email } = await account();
    const first = await opened(email);
    const second = await opened(email, { previousToken: first.token });
    expect(second.token).not.toBe(first.token);
    expect(await findLiveSession(first.token)).toBeNull();
    expect(await findLiveSession(second.token)).not.toBeNull();
    const planted = 'a'.repeat(43);
    await opened(email, { previousToken: planted });
    expect(await findLiveSession(planted)).toBeNull();
  });
});

describe('guessing', () => {
  it('stops after ten wrong passwords, also when they come at once, and says for how long', async () => {
    const { email } = await account();
    const answers = await Promise.all(Array.from({ length: 14 }, () => attempt(email, 'autre chose')));
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code));
    expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(10);
    const right = await attempt(email, password);
    expect(right).toMatchObject({ ok: false, error: { code: 'too_many_requests' } });
    if (right.ok) return;
    expect(right.error.detail).toMatch(/réessayez dans 1[45]\u00a0min/);
    expect(Number(right.error.data?.['retryAfterSeconds'])).toBeLessThanOrEqual(15 * 60);
  });

  it('counts an address that nobody has just the same', async () => {
    const email = `${uniqueWord()}@essai.test`;
    for (let at = 0; at < 10; at += 1) await attempt(email, 'x');
    expect(await attempt(email, 'x')).toMatchObject({ error: { code: 'too_many_requests' } });
  });

  it('never keeps the owner out of a device that has signed in before', async () => {
    const { email } = await account();
    const { deviceMark } = await opened(email);
    for (let at = 0; at < 11; at += 1) await attempt(email, 'autre chose');
    expect(await attempt(email, password)).toMatchObject({ error: { code: 'too_many_requests' } });
    expect((await attempt(email, password, { deviceMark })).ok).toBe(true);
    const other = await account();
    for (let at = 0; at < 11; at += 1) await attempt(other.email, 'autre chose', { deviceMark });
    expect(await attempt(other.email, password, { deviceMark })).toMatchObject({ ok: false });
  });

  it('forgets when the window is over, and after a right password', async () => {
    const { email } = await account();
    for (let at = 0; at < 9; at += 1) await attempt(email, 'autre chose');
    expect((await attempt(email, password)).ok).toBe(true);
    for (let at = 0; at < 10; at += 1) await attempt(email, 'autre chose');
    expect((await attempt(email, password)).ok).toBe(false);
    await db()
      .$executeRaw`UPDATE rate_limits SET expires_at = now() - interval '1 second' WHERE key LIKE 'signInAccount:%'`;
    expect((await attempt(email, password)).ok).toBe(true);
  });

  it('stops one address after fifty wrong passwords for whomever', async () => {
    const addressPrefix = '203.0.113.77';
    const { email } = await account();
    for (let at = 0; at < 49; at += 1) await attempt(`${uniqueWord()}@essai.test`, 'x', { addressPrefix });
    expect((await attempt(email, password, { addressPrefix })).ok).toBe(true);
    await attempt(`${uniqueWord()}@essai.test`, 'x', { addressPrefix });
    expect(await attempt(email, password, { addressPrefix })).toMatchObject({
      error: { code: 'too_many_requests' },
    });
    expect((await attempt(email, password)).ok).toBe(true);
  });
});

describe('a session', () => {
  const hours = (count: number) => count * 60 * 60 * 1000;
  const open = async (role: Role) => {
    const { userId } = await account(role);
    const now = new Date('2026-11-24T08:00:00Z');
    const session = await insertSession({ userId, address: null, userAgent: null, now });
    return { ...session, userId, at: (ms: number) => new Date(now.getTime() + ms) };
  };

  it('ends after twelve idle hours for staff, and lives on with each visit', async () => {
    const { token, at } = await open('journalist');
    expect(await findLiveSession(token, at(hours(11)))).not.toBeNull();
    expect(await findLiveSession(token, at(hours(22)))).not.toBeNull();
    expect(await findLiveSession(token, at(hours(35)))).toBeNull();
    expect(await findLiveSession(token, at(hours(22)))).toBeNull();
  });

  it('ends after thirty days whatever happens', async () => {
    const { token, at } = await open('reader');
    expect(await findLiveSession(token, at(hours(24 * 29)))).not.toBeNull();
    expect(await findLiveSession(token, at(hours(24 * 30)))).toBeNull();
  });

  it('writes a visit at most once a minute', async () => {
    const { token, at, sessionId } = await open('journalist');
    const seen = async () => (await db().session.findUniqueOrThrow({ where: { id: sessionId } })).lastSeenAt;
    await findLiveSession(token, at(59_000));
    expect(await seen()).toEqual(at(0));
    await findLiveSession(token, at(61_000));
    expect(await seen()).toEqual(at(61_000));
  });

  it('is dead at the next request once its row, its account or its role is gone', async () => {
    const { token, userId } = await open('journalist');
    const now = new Date('2026-11-24T08:00:00Z');
    await db().roleGrant.deleteMany({ where: { userId } });
    expect((await findLiveSession(token, now))?.person.grants).toEqual([]);
    await db().user.update({ where: { id: userId }, data: { status: 'disabled' } });
    expect(await findLiveSession(token, now)).toBeNull();
    await db().user.update({ where: { id: userId }, data: { status: 'active' } });
    expect(await findLiveSession(token, now)).not.toBeNull();
    await db().session.deleteMany({ where: { userId } });
    expect(await findLiveSession(token, now)).toBeNull();
  });

  it('is nobody’s for cookies of any other shape', async () => {
    for (const token of ['', 'a', 'eyJhbGciOiJkaXIifQ..a.b.c', '%00', 'a'.repeat(43), 'é'.repeat(43)]) {
      expect(await findLiveSession(token)).toBeNull();
    }
  });

  it('can be ended by its owner from another, and by nobody else', async () => {
    const { email } = await account();
    const [here, there, third] = [await opened(email), await opened(email), await opened(email)];
    const stranger = (await findLiveSession((await opened((await account()).email)).token))!.person;
    const me = (await findLiveSession(here.token))!.person;
    const other = (await findLiveSession(there.token))!.person;
    const sessionId = other.sessionId!;
    expect(await revokeSessions({ actor: stranger, input: { sessionId } })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await revokeSessions({ actor: anonymous, input: { sessionId } })).toMatchObject({ ok: false });
    expect(await findLiveSession(there.token)).not.toBeNull();
    expect(await revokeSessions({ actor: me, input: { sessionId } })).toEqual({
      ok: true,
      value: { revoked: 1 },
    });
    expect(await findLiveSession(there.token)).toBeNull();
    expect(await revokeSessions({ actor: me, input: { others: 'oui' } })).toEqual({
      ok: true,
      value: { revoked: 1 },
    });
    expect(await findLiveSession(third.token)).toBeNull();
    expect(await findLiveSession(here.token)).not.toBeNull();
  });
});
