import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { mayEnterDesk } from '#features/house/accounts/accounts.policy.ts';
import { getUnconfirmedTotp } from '#features/house/accounts/data/second-factor.queries.ts';
import { createPerson as openAccount } from '#features/house/accounts/use-cases/create-person.ts';
import { removeFactor, renewRecoveryCodes } from '#features/house/accounts/use-cases/keep-second-factor.ts';
import { passSecondFactor } from '#features/house/accounts/use-cases/pass-second-factor.ts';
import { askPasskey, passPasskey } from '#features/house/accounts/use-cases/passkeys.ts';
import { resetSecondFactor } from '#features/house/accounts/use-cases/reset-second-factor.ts';
import { confirmTotp, startTotp } from '#features/house/accounts/use-cases/set-up-totp.ts';
import { signIn } from '#features/house/accounts/use-cases/sign-in.ts';
import { type Actor, anonymous, type Role, systemActor } from '#lib/actor.ts';
import { findLiveSession, findPendingSession } from '#server/auth/session.store.ts';
import { db } from '#server/db/client.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';

const password = 'un cheval très correct';
let last = 0;

async function account(role: Role, { isDemo = false } = {}) {
  const email = `${uniqueWord()}@essai.test`;
  const created = await openAccount({
    actor: systemActor('test'),
    input: { name: `Essai ${email}`, email, password, grants: [{ role, sectionId: null }], isDemo },
  });
  if (!created.ok) throw new Error(created.error.code);
  return { email, userId: created.value.userId };
}

const client = (previousToken?: string) => ({
  addressPrefix: `essai-${(last += 1)}`,
  userAgent: 'Firefox',
  previousToken,
});

async function signedIn(email: string) {
  const outcome = await signIn({ actor: anonymous, input: { email, password, client: client() } });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

const actorOf = async (token: string): Promise<Actor> => (await findLiveSession(token))?.person ?? anonymous;

const codeOf = (secret: string, minutes = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + minutes * 60_000 });

/** Sets an application up in a session; its secret and the recovery codes. */
async function enrol(token: string) {
  const actor = await actorOf(token);
  expect((await startTotp({ actor, input: {} })).ok).toBe(true);
  const secret = (await getUnconfirmedTotp(actor.kind === 'person' ? actor.userId : '')) ?? '';
  const confirmed = await confirmTotp({ actor, input: { code: codeOf(secret) } });
  if (!confirmed.ok) throw new Error(confirmed.error.code);
  return { secret, codes: confirmed.value.recoveryCodes ?? [] };
}

const pass = (token: string, code: string) => passSecondFactor({ input: { code, client: client(token) } });

/** As if the last code had been given long ago. */
const forgetStep = (userId: string) => db().totpFactor.update({ where: { userId }, data: { lastStep: 0 } });

describe('who must have a second factor', () => {
  it.each([
    ['administrator', true],
    ['editor_in_chief', true],
    ['journalist', false],
    ['reader', false],
  ] as const)('%s: %s', async (role, isNeeded) => {
    const { email } = await account(role);
    const actor = await actorOf((await signedIn(email)).token);
    expect(actor).toMatchObject(isNeeded ? { grants: [], awaits: 'second factor' } : { grants: [{ role }] });
    if (isNeeded) expect(mayEnterDesk(actor).allowed).toBe(false);
  });

  it('is everybody of the newsroom when the settings say so, and no reader', async () => {
    const value = { secondFactor: 'staff' };
    await db().setting.upsert({
      where: { key: 'newspaper' },
      create: { key: 'newspaper', value },
      update: { value },
    });
    for (const [role, isNeeded] of [
      ['journalist', true],
      ['reader', false],
    ] as const) {
      const { email } = await account(role);
      expect('awaits' in (await actorOf((await signedIn(email)).token))).toBe(isNeeded);
    }
    await db().setting.delete({ where: { key: 'newspaper' } });
  });

  it('is no demonstration account', async () => {
    const { email } = await account('administrator', { isDemo: true });
    expect(mayEnterDesk(await actorOf((await signedIn(email)).token)).allowed).toBe(true);
  });
});

describe('an application of codes', () => {
  it('gives the roles back when it is set up, and is asked at the next sign-in', async () => {
    const { email, userId } = await account('administrator');
    const { token } = await signedIn(email);
    const { secret, codes } = await enrol(token);
    expect(codes).toHaveLength(10);
    expect(await actorOf(token)).toMatchObject({ grants: [{ role: 'administrator' }] });
    const rows = JSON.stringify([
      await db().totpFactor.findUnique({ where: { userId }, select: { secret: true } }),
      await db().recoveryCode.findMany({ where: { userId } }),
    ]);
    for (const hidden of [secret, ...codes]) expect(rows).not.toContain(hidden);

    const waiting = await signedIn(email);
    expect(waiting.isPending).toBe(true);
    expect(await findLiveSession(waiting.token)).toBeNull();
    expect(await findPendingSession(waiting.token)).toMatchObject({ userId });
    // The code that set it up has served.
    expect(await pass(waiting.token, codeOf(secret))).toMatchObject({ error: { code: 'wrong_code' } });
    await forgetStep(userId);
    const passed = await pass(waiting.token, codeOf(secret));
    if (!passed.ok) throw new Error(passed.error.code);
    expect(passed.value.token).not.toBe(waiting.token);
    expect(await findPendingSession(waiting.token)).toBeNull();
    expect(await actorOf(passed.value.token)).toMatchObject({ grants: [{ role: 'administrator' }] });
  });

  it('asks every session that was open before', async () => {
    const { email } = await account('journalist');
    const [here, there] = [await signedIn(email), await signedIn(email)];
    await enrol(here.token);
    expect(await findLiveSession(here.token)).not.toBeNull();
    expect(await findLiveSession(there.token)).toBeNull();
  });

  it('takes a code of half a minute ago, none of five, and each once', async () => {
    const { email, userId } = await account('administrator');
    const { secret } = await enrol((await signedIn(email)).token);
    await forgetStep(userId);
    const waiting = await signedIn(email);
    for (const code of [codeOf(secret, -5), codeOf(secret, 5), '000000', 'abc', '1'.repeat(60)]) {
      expect((await pass(waiting.token, code)).ok, code).toBe(false);
    }
    const code = codeOf(secret, -0.5);
    const answers = await Promise.all([pass(waiting.token, code), pass(waiting.token, code)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('stops who guesses at ten, and no stranger reaches it', async () => {
    const { email, userId } = await account('administrator');
    const { secret } = await enrol((await signedIn(email)).token);
    await forgetStep(userId);
    for (const token of ['', 'x'.repeat(43), (await signedIn((await account('reader')).email)).token]) {
      expect(await pass(token, codeOf(secret))).toMatchObject({ error: { code: 'not_signed_in' } });
    }
    const { token } = await signedIn(email);
    for (let tries = 0; tries < 10; tries += 1) await pass(token, '000000');
    expect(await pass(token, codeOf(secret))).toMatchObject({ error: { code: 'too_many_requests' } });
  });

  it('waits no longer than a quarter of an hour', async () => {
    const { email } = await account('administrator');
    await enrol((await signedIn(email)).token);
    const { token } = await signedIn(email);
    expect(await findPendingSession(token, new Date(Date.now() + 16 * 60_000))).toBeNull();
  });
});

describe('a recovery code', () => {
  it('serves once, typed as one likes, and its owner is told', async () => {
    const { email, userId } = await account('administrator');
    const { codes } = await enrol((await signedIn(email)).token);
    const typed = (codes[0] ?? '').toUpperCase().replaceAll('-', '');
    const waiting = await signedIn(email);
    const answers = await Promise.all([pass(waiting.token, typed), pass(waiting.token, typed)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await pass((await signedIn(email)).token, typed)).ok).toBe(false);
    const told = await db().outboxMessage.findFirst({
      where: { kind: 'notice.send', payload: { path: ['to', 'email'], equals: email } },
    });
    expect(JSON.stringify(told?.payload)).toContain('Il en reste 9.');
    expect(
      await db().journalEntry.count({ where: { subjectId: userId, action: 'second_factor.recovery_used' } }),
    ).toBe(1);
  });

  it('of the old sheet serves no more once there is a new one', async () => {
    const { email } = await account('administrator');
    const { token } = await signedIn(email);
    const { codes } = await enrol(token);
    const renewed = await renewRecoveryCodes({ actor: await actorOf(token), input: {} });
    if (!renewed.ok) throw new Error(renewed.error.code);
    const waiting = await signedIn(email);
    expect((await pass(waiting.token, codes[0] ?? '')).ok).toBe(false);
    expect((await pass(waiting.token, renewed.value.recoveryCodes[3] ?? '')).ok).toBe(true);
  });
});

describe('taking it away', () => {
  it('asks the password, and withholds the roles again', async () => {
    const { email } = await account('administrator');
    const { token } = await signedIn(email);
    await enrol(token);
    const remove = async (given: string) =>
      removeFactor({ actor: await actorOf(token), input: { factor: 'application', password: given } });
    expect(await remove('autre chose')).toMatchObject({ error: { code: 'invalid' } });
    expect(await remove(password)).toMatchObject({ ok: true, value: { isLast: true } });
    expect(await actorOf(token)).toMatchObject({ grants: [], awaits: 'second factor' });
    expect((await signedIn(email)).isPending).toBe(false);
  });

  it('is another administrator’s to do, ends the sessions and is in the journal', async () => {
    const { email, userId } = await account('administrator');
    const { token } = await signedIn(email);
    const { codes } = await enrol(token);
    const self = await actorOf(token);
    const reset = (actor: Actor) => resetSecondFactor({ actor, input: { userId } });
    expect(await reset(self)).toMatchObject({ error: { code: 'bad_state' } });
    expect(await reset(await createPerson('editor_in_chief'))).toMatchObject({
      error: { code: 'forbidden' },
    });
    const other = await createPerson('administrator');
    expect((await reset(other)).ok).toBe(true);
    expect(await findLiveSession(token)).toBeNull();
    expect(await reset(other)).toMatchObject({ error: { code: 'bad_state' } });
    expect(
      await db().journalEntry.count({ where: { subjectId: userId, action: 'second_factor.reset' } }),
    ).toBe(1);
    const again = await signedIn(email);
    expect(again.isPending).toBe(false);
    expect(await actorOf(again.token)).toMatchObject({ awaits: 'second factor' });
    expect((await pass(again.token, codes[0] ?? '')).ok).toBe(false);
  });
});

describe('a passkey', () => {
  it('that is nobody’s, forged or asked for by nobody opens nothing', async () => {
    const { email, userId } = await account('administrator');
    await enrol((await signedIn(email)).token);
    const { token } = await signedIn(email);
    expect(await askPasskey({ input: { client: client(token) } })).toMatchObject({
      error: { code: 'bad_state' },
    });
    await db().passkey.create({ data: { userId, credentialId: 'cle', publicKey: 'AAAA', name: 'Clé' } });
    expect((await askPasskey({ input: { client: client(token) } })).ok).toBe(true);
    expect((await askPasskey({ input: { client: client() } })).ok).toBe(false);
    for (const response of [
      { id: 'autre' },
      { id: 'cle' },
      { id: 'cle', response: { clientDataJSON: 'e30' } },
    ]) {
      expect(await passPasskey({ input: { response, client: client(token) } })).toMatchObject({
        error: { code: 'wrong_code' },
      });
    }
  });
});
