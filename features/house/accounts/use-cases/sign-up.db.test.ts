import { beforeAll, describe, expect, it, vi } from 'vitest';
import { POST as signUpRoute } from '#app/api/v1/inscription/route.ts';
import { POST as linkRoute } from '#app/api/v1/connexion/envoi/route.ts';
import { linkMailHandler, signUpMailHandler } from '#features/house/accounts/use-cases/account-mails.ts';
import { confirmSignUp } from '#features/house/accounts/use-cases/confirm-sign-up.ts';
import { requestAccountLink } from '#features/house/accounts/use-cases/request-account-link.ts';
import { requestSignUp } from '#features/house/accounts/use-cases/request-sign-up.ts';
import { resetPassword } from '#features/house/accounts/use-cases/reset-password.ts';
import { signIn } from '#features/house/accounts/use-cases/sign-in.ts';
import { signInByLink } from '#features/house/accounts/use-cases/sign-in-by-link.ts';
import { noticeHandler } from '#features/house/notices/use-cases/send-notice.ts';
import { anonymous } from '#lib/actor.ts';
import { displayNameWords } from '#words/house/accounts/sign-up.ts';
import { findLiveSession } from '#server/auth/session.store.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';

const handlers = [signUpMailHandler, linkMailHandler, noticeHandler];
const password = 'un cheval très correct';
let last = 0;
const client = () => ({ addressPrefix: `essai-${(last += 1)}`, userAgent: 'Firefox' });
/** A name of letters that no other test has. */
const newName = () => `Essai ${uniqueWord()}`;

async function asked(given: { email?: string; name?: string; suite?: string } = {}) {
  const email = given.email ?? `${uniqueWord()}@essai.test`;
  const name = given.name ?? newName();
  const outcome = await requestSignUp({
    input: { email, name, password, suite: given.suite, addressPrefix: `essai-${(last += 1)}` },
  });
  return { email, name, outcome };
}

/** Does what the worker does until nothing waits; the mails to this address since, as their text. */
async function mailsTo(email: string): Promise<string[]> {
  for (;;) {
    const waiting = await db().outboxMessage.findFirst({
      where: { kind: { in: handlers.map(({ kind }) => kind) }, deliveredAt: null, parkedAt: null },
      orderBy: { id: 'asc' },
    });
    if (!waiting) break;
    expect(await deliverMessage(handlers, waiting.id)).toBe('delivered');
  }
  const mails = await db().outboxMessage.findMany({
    where: { kind: 'mail.send', payload: { path: ['to'], equals: email } },
    orderBy: { id: 'asc' },
  });
  return mails.map(({ payload }) => (payload as { text: string }).text);
}

const tokenIn = (text: string | undefined, path: string): string =>
  new RegExp(`/${path}/([A-Za-z0-9_-]{43})`).exec(text ?? '')?.[1] ?? '';

const confirm = (token: string, more: { password?: string; browserSecret?: string; name?: string } = {}) =>
  confirmSignUp({ input: { token, browserSecret: undefined, client: client(), ...more } });

async function openedAccount() {
  const { email, name, outcome } = await asked();
  if (!outcome.ok) throw new Error(outcome.error.code);
  const token = tokenIn((await mailsTo(email))[0], 'inscription');
  const confirmed = await confirm(token, { browserSecret: outcome.value.browserSecret });
  if (!confirmed.ok) throw new Error(confirmed.error.code);
  const { id } = await db().user.findUniqueOrThrow({ where: { email } });
  return { email, name, userId: id, session: confirmed.value.token, token };
}

describe('signing up', () => {
  it('opens an account once its mail is followed, signed in, and tells of it', async () => {
    const { email, name, outcome } = await asked({ suite: '/monde/une-crue' });
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(await db().user.count({ where: { email } })).toBe(0);
    const token = tokenIn((await mailsTo(email))[0], 'inscription');
    const confirmed = await confirm(token, { browserSecret: outcome.value.browserSecret });
    if (!confirmed.ok) throw new Error(confirmed.error.code);
    expect(confirmed.value.nextPath).toBe('/monde/une-crue');
    expect((await findLiveSession(confirmed.value.token))?.person).toMatchObject({ name, grants: [] });
    const user = await db().user.findUniqueOrThrow({ where: { email } });
    expect(user.emailVerified).not.toBeNull();
    const told = await db().outboxMessage.findFirstOrThrow({ where: { kind: 'account-confirmed' } });
    expect(told.payload).toEqual({ userId: user.id });
    expect(await db().signUp.count({ where: { email } })).toBe(0);
    expect(await confirm(token, { browserSecret: outcome.value.browserSecret })).toMatchObject({
      error: { code: 'link_expired' },
    });
  });

  it('asks another browser for the password', async () => {
    const { email, outcome } = await asked();
    const token = tokenIn((await mailsTo(email))[0], 'inscription');
    expect(outcome.ok).toBe(true);
    expect(await confirm(token)).toMatchObject({ error: { code: 'wrong_credentials' } });
    expect(await confirm(token, { browserSecret: 'x'.repeat(43) })).toMatchObject({
      error: { code: 'wrong_credentials' },
    });
    expect(await confirm(token, { password: 'autre chose encore' })).toMatchObject({
      error: { code: 'wrong_credentials' },
    });
    expect((await confirm(token, { password })).ok).toBe(true);
  });

  it('tells the owner of an address and nobody else that it has an account', async () => {
    const { email, name } = await openedAccount();
    const again = await asked({ email });
    expect(again.outcome.ok).toBe(true);
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(2);
    expect(mails[1]).toContain('Elle a déjà le sien');
    expect(mails[1]).toContain(`Bonjour ${name},`);
    expect(mails[1]).not.toContain(again.name);
    expect(tokenIn(mails[1], 'inscription')).toBe('');
    // A name that was asked for in vain is free.
    expect((await asked({ name: again.name })).outcome.ok).toBe(true);
  });

  it('refuses a name that somebody has, or one like it', async () => {
    const { name } = await openedAccount();
    const journalist = await createPerson('journalist');
    for (const taken of [name, name.toUpperCase(), name.replace('Essai', 'Éssaí'), journalist.name]) {
      expect((await asked({ name: taken })).outcome).toMatchObject({
        error: { code: 'invalid', fields: { name: displayNameWords.taken } },
      });
    }
    expect((await asked({ name: 'La Rédaction' })).outcome).toMatchObject({
      error: { fields: { name: displayNameWords.reserved } },
    });
  });

  it('lets the second of two who wanted one name choose another', async () => {
    const name = newName();
    const [one, two] = [await asked({ name }), await asked({ name })];
    const tokens: string[] = [];
    for (const { email } of [one, two]) tokens.push(tokenIn((await mailsTo(email))[0], 'inscription'));
    expect((await confirm(tokens[0] ?? '', { password })).ok).toBe(true);
    expect(await confirm(tokens[1] ?? '', { password })).toMatchObject({
      error: { fields: { name: displayNameWords.taken } },
    });
    expect((await confirm(tokens[1] ?? '', { password, name: newName() })).ok).toBe(true);
  });

  it('opens one account when its link is followed eight times at once', async () => {
    const { email } = await asked();
    const token = tokenIn((await mailsTo(email))[0], 'inscription');
    const answers = await Promise.all(Array.from({ length: 8 }, () => confirm(token, { password })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().user.count({ where: { email } })).toBe(1);
  });

  it('stops who asks for mails without end, and says for how long', async () => {
    const email = `${uniqueWord()}@essai.test`;
    for (let sent = 0; sent < 5; sent += 1) expect((await asked({ email })).outcome.ok).toBe(true);
    const { outcome } = await asked({ email });
    expect(outcome).toMatchObject({ error: { code: 'too_many_requests' } });
    expect(outcome.ok ? '' : outcome.error.detail).toMatch(/réessayez dans 1[45].min/);
  });
});

describe('the answer at the door', () => {
  let known: string;
  beforeAll(async () => {
    known = (await openedAccount()).email;
  });
  const post = (route: typeof signUpRoute, body: Record<string, string>) =>
    route(
      new Request('http://localhost:3000/api/v1/x', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000' },
        body: new URLSearchParams(body),
      }),
      { params: Promise.resolve(undefined) },
    );
  const shape = async (response: Response) => ({
    status: response.status,
    location: response.headers.get('location'),
    cookies: response.headers.getSetCookie().map((line) => line.replace(/=[^;]{43};/, '=…;')),
    body: await response.text(),
  });

  it('is the same for an address with an account and for one without', async () => {
    const body = (email: string) => ({ name: newName(), email, password, age: 'oui' });
    const stranger = () => `${uniqueWord()}@essai.test`;
    expect(await shape(await post(signUpRoute, body(known)))).toEqual(
      await shape(await post(signUpRoute, body(stranger()))),
    );
    for (const purpose of ['connexion', 'mot-de-passe']) {
      expect(await shape(await post(linkRoute, { email: known, purpose }))).toEqual(
        await shape(await post(linkRoute, { email: stranger(), purpose })),
      );
    }
  });

  it('asks the database the same for both', async () => {
    const statements = async (email: string) => {
      const asks = vi.spyOn(db(), '$queryRaw');
      await requestAccountLink({
        input: { email, purpose: 'mot-de-passe', suite: undefined, addressPrefix: `essai-${(last += 1)}` },
      });
      const count = asks.mock.calls.length;
      asks.mockRestore();
      return count;
    };
    expect(await statements(known)).toBe(await statements(`${uniqueWord()}@essai.test`));
  });

  it('keeps what was typed, the password excepted, and speaks of age', async () => {
    const body = { name: 'Camille R', email: 'pas une adresse', password, suite: 'https://ailleurs.test/' };
    const response = await post(signUpRoute, body);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^\/inscription\?erreur=invalid&champs=email%2Cage.ageNeeded$/);
    const kept = /nouvelles-saisie=([^;]+);.*HttpOnly/.exec(response.headers.getSetCookie().join('\n'))?.[1];
    expect(JSON.parse(Buffer.from(kept ?? '', 'base64url').toString())).toEqual({
      name: 'Camille R',
      email: 'pas une adresse',
    });
  });
});

describe('a mailed link', () => {
  const ask = (email: string, purpose: 'connexion' | 'mot-de-passe') =>
    requestAccountLink({
      input: { email, purpose, suite: '/compte', addressPrefix: `essai-${(last += 1)}` },
    });

  it('signs in, once', async () => {
    const { email, userId } = await openedAccount();
    await ask(email, 'connexion');
    const mail = (await mailsTo(email)).at(-1);
    expect(mail).toContain('suite=%2Fcompte');
    const token = tokenIn(mail, 'connexion/lien');
    const open = () => signInByLink({ input: { token, client: client() } });
    const [first, second] = await Promise.all([open(), open()]);
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
    const opened = first.ok ? first : second;
    if (!opened.ok) throw new Error('no session');
    expect((await findLiveSession(opened.value.token))?.person.userId).toBe(userId);
    expect(await open()).toMatchObject({ error: { code: 'link_expired' } });
  });

  it('opens nothing past its time, for another purpose, or once a newer one was asked for', async () => {
    const { email } = await openedAccount();
    await ask(email, 'connexion');
    const first = tokenIn((await mailsTo(email)).at(-1), 'connexion/lien');
    await ask(email, 'connexion');
    const second = tokenIn((await mailsTo(email)).at(-1), 'connexion/lien');
    for (const token of [first, 'x'.repeat(43), '']) {
      expect((await signInByLink({ input: { token, client: client() } })).ok).toBe(false);
    }
    expect((await resetPassword({ input: { token: second, password, client: client() } })).ok).toBe(false);
    await db().verificationToken.updateMany({ data: { expires: new Date(0) } });
    expect((await signInByLink({ input: { token: second, client: client() } })).ok).toBe(false);
  });

  it('goes to nobody for an address without an open account', async () => {
    const { email, userId } = await openedAccount();
    await db().user.update({ where: { id: userId }, data: { status: 'disabled' } });
    const nobody = `${uniqueWord()}@essai.test`;
    for (const address of [email, nobody]) await ask(address, 'mot-de-passe');
    expect(await mailsTo(nobody)).toEqual([]);
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it('changes a forgotten password, ends every session, and tells the owner', async () => {
    const { email, session } = await openedAccount();
    await ask(email, 'mot-de-passe');
    const token = tokenIn((await mailsTo(email)).at(-1), 'connexion/oubli');
    const reset = (chosen: string) => resetPassword({ input: { token, password: chosen, client: client() } });
    expect(await reset('motdepasse2026')).toMatchObject({ error: { code: 'invalid' } });
    const changed = await reset('une girafe au balcon');
    expect(changed.ok).toBe(true);
    expect(await findLiveSession(session)).toBeNull();
    expect((await reset('une girafe au balcon')).ok).toBe(false);
    const attempt = (tried: string) =>
      signIn({ actor: anonymous, input: { email, password: tried, client: client() } });
    expect((await attempt(password)).ok).toBe(false);
    expect((await attempt('une girafe au balcon')).ok).toBe(true);
    expect((await mailsTo(email)).at(-1)).toContain('vient d’être changé');
  });

  it('leaves no secret in the outbox once it is sent', async () => {
    const { email } = await openedAccount();
    await ask(email, 'connexion');
    await mailsTo(email);
    const rows = await db().outboxMessage.findMany({
      where: { kind: { in: ['account.link', 'account.sign-up', 'notice.send'] } },
    });
    expect(JSON.stringify(rows)).not.toMatch(/connexion\/lien\/|inscription\/[A-Za-z0-9_-]{43}/);
    expect(
      rows
        .filter(({ kind }) => kind === 'account.link')
        .every(({ payload }) => JSON.stringify(payload) === '{}'),
    ).toBe(true);
  });
});
