import { describe, expect, it } from 'vitest';
import { emailChangeMailHandler } from '#features/house/accounts/use-cases/account-mails.ts';
import { confirmEmailChange, requestEmailChange } from '#features/house/accounts/use-cases/change-email.ts';
import { changeName } from '#features/house/accounts/use-cases/change-name.ts';
import { changePassword } from '#features/house/accounts/use-cases/change-password.ts';
import { createPerson as openAccount } from '#features/house/accounts/use-cases/create-person.ts';
import { signIn } from '#features/house/accounts/use-cases/sign-in.ts';
import { type Actor, anonymous, type Role, systemActor } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { displayNameWords } from '#words/house/accounts/sign-up.ts';
import { findLiveSession } from '#server/auth/session.store.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';

const password = 'un cheval très correct';
let last = 0;
const addressPrefix = () => `essai-${(last += 1)}`;

async function signedIn(email: string, given = password) {
  const client = { addressPrefix: addressPrefix(), userAgent: null };
  return signIn({ actor: anonymous, input: { email, password: given, client } });
}

async function somebody(role: Role = 'reader') {
  const email = `${uniqueWord()}@essai.test`;
  const name = `Essai ${uniqueWord()}`;
  const grants = [{ role, sectionId: null }];
  const created = await openAccount({
    actor: systemActor('test'),
    input: { name, email, password, grants, isDemo: false },
  });
  const session = await signedIn(email);
  if (!created.ok || !session.ok) throw new Error('no account');
  const { token } = session.value;
  const actor: Actor = (await findLiveSession(token))?.person ?? anonymous;
  return { email, name, token, actor, userId: created.value.userId };
}

describe('my name', () => {
  it('changes, and the comments under it are drawn again', async () => {
    const { actor, userId } = await somebody();
    const { article } = await createPublished();
    await createComment({ articleId: article.id, authorId: userId });
    const name = `Élodie ${uniqueWord()}`;
    expect((await changeName({ actor, input: { name } })).ok).toBe(true);
    expect(await db().user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({ name });
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge.tags).toContain(tags.comments(article.id));
  });

  it('is nobody else’s, no role’s, and may be written otherwise by its owner', async () => {
    const [one, two] = [await somebody(), await somebody()];
    const name = `Renée ${uniqueWord()}`;
    const change = (actor: Actor, wanted: string) => changeName({ actor, input: { name: wanted } });
    expect((await change(one.actor, name)).ok).toBe(true);
    for (const taken of [name, name.replace('Renée', 'RENEE')]) {
      expect(await change(two.actor, taken)).toMatchObject({
        error: { fields: { name: displayNameWords.taken } },
      });
    }
    expect((await change(one.actor, name.replace('Renée', 'Renee'))).ok).toBe(true);
    expect(await change(two.actor, 'La Rédaction')).toMatchObject({
      error: { fields: { name: displayNameWords.reserved } },
    });
    expect((await change(anonymous, name)).ok).toBe(false);
  });
});

describe('my password', () => {
  it('changes for whoever gives the present one, and ends the other sessions', async () => {
    const { email, actor, token } = await somebody('journalist');
    const elsewhere = await signedIn(email);
    const change = (currentPassword: string, wanted: string) =>
      changePassword({ actor, input: { currentPassword, password: wanted } });
    expect(await change('autre chose', 'une girafe au balcon')).toMatchObject({ error: { code: 'invalid' } });
    expect(await change(password, 'motdepasse2026')).toMatchObject({ error: { code: 'invalid' } });
    expect((await change(password, 'une girafe au balcon')).ok).toBe(true);
    expect(await findLiveSession(token)).not.toBeNull();
    expect(elsewhere.ok && (await findLiveSession(elsewhere.value.token))).toBeNull();
    expect((await signedIn(email)).ok).toBe(false);
    expect((await signedIn(email, 'une girafe au balcon')).ok).toBe(true);
  });
});

describe('my address', () => {
  const handlers = [emailChangeMailHandler];

  /** Asks for the change and does what the worker does; the links, by mailbox. */
  async function asked(actor: Actor, email: string): Promise<Map<string, string | null>> {
    const outcome = await requestEmailChange({
      actor,
      input: { email, currentPassword: password, addressPrefix: addressPrefix() },
    });
    if (!outcome.ok) throw new Error(outcome.error.code);
    const waiting = await db().outboxMessage.findFirstOrThrow({
      where: { kind: 'account.email-change', deliveredAt: null },
    });
    expect(await deliverMessage(handlers, waiting.id)).toBe('delivered');
    const notices = await db().outboxMessage.findMany({
      where: { kind: 'notice.send' },
      orderBy: { id: 'desc' },
      take: 2,
    });
    return new Map(
      notices.map(({ payload }) => {
        const { to, action } = payload as { to: { email: string }; action: { path: string } };
        return [to.email, /\/compte\/adresse\/([\w-]{43})$/.exec(action.path)?.[1] ?? null];
      }),
    );
  }
  const confirm = (token: string) => confirmEmailChange({ input: { token } });
  const emailOf = async (id: string) => (await db().user.findUniqueOrThrow({ where: { id } })).email;

  it('changes when both mailboxes have said yes, in whichever order, and not before', async () => {
    const { email, actor, userId } = await somebody();
    const wanted = `${uniqueWord()}@essai.test`;
    const links = await asked(actor, wanted);
    const [oldToken, newToken] = [links.get(email) ?? '', links.get(wanted) ?? ''];
    expect(await confirm(newToken)).toMatchObject({ value: { isDone: false } });
    expect(await confirm(newToken)).toMatchObject({ value: { isDone: false } });
    expect(await emailOf(userId)).toBe(email);
    expect(await confirm(oldToken)).toMatchObject({ value: { isDone: true } });
    expect(await emailOf(userId)).toBe(wanted);
    for (const token of [oldToken, newToken]) {
      expect(await confirm(token)).toMatchObject({ error: { code: 'link_expired' } });
    }
  });

  it('does not become one that has an account, and tells its owner alone', async () => {
    const [one, two] = [await somebody(), await somebody()];
    const links = await asked(one.actor, two.email);
    expect(links.get(two.email)).toBeNull();
    expect(await confirm(links.get(one.email) ?? '')).toMatchObject({ value: { isDone: false } });
    expect(await emailOf(one.userId)).toBe(one.email);
  });

  it('is asked for with the password, by its owner, within the day', async () => {
    const { email, actor } = await somebody();
    const input = { email: 'x@essai.test', currentPassword: 'autre chose', addressPrefix: addressPrefix() };
    expect(await requestEmailChange({ actor, input })).toMatchObject({ error: { code: 'invalid' } });
    expect(await requestEmailChange({ actor: await createPerson('reader'), input })).toMatchObject({
      error: { code: 'not_signed_in' },
    });
    const links = await asked(actor, `${uniqueWord()}@essai.test`);
    await db().emailChange.updateMany({ data: { expiresAt: new Date(0) } });
    expect(await confirm(links.get(email) ?? '')).toMatchObject({ error: { code: 'link_expired' } });
  });
});
