import { describe, expect, it } from 'vitest';
import { listApiTokens } from '#features/house/accounts/data/api-token.queries.ts';
import { createApiToken } from '#features/house/accounts/use-cases/create-api-token.ts';
import {
  createFirstAccess,
  createFirstAdministrator,
} from '#features/house/accounts/use-cases/create-first-administrator.ts';
import { createPerson as openAccount } from '#features/house/accounts/use-cases/create-person.ts';
import { revokeApiToken } from '#features/house/accounts/use-cases/revoke-api-token.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import { anonymous, systemActor } from '#lib/actor.ts';
import { findTokenHolder } from '#server/auth/bearer.ts';
import { db } from '#server/db/client.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';

const system = systemActor('test');
const administrator = () => ({
  name: 'Dominique Blanc',
  email: `${uniqueWord()}@essai.test`,
  password: 'un cheval correct',
  newspaperName: 'La Gazette d’essai',
});

describe('the first administrator', () => {
  const link = async () => {
    const outcome = await createFirstAccess({ actor: system });
    if (!outcome.ok) throw new Error(outcome.error.code);
    return outcome.value.token;
  };

  it('comes by a link that works once, names the newspaper, and closes the door', async () => {
    expect(await getNewspaperName()).toBe('Nouvelles du Monde');
    await db().setting.create({ data: { key: 'newspaper', value: { name: 'Ancien', tagline: 'Reste' } } });
    const old = await link();
    const token = await link();
    const use = (secret: string) =>
      createFirstAdministrator({ actor: anonymous, input: { token: secret, ...administrator() } });
    expect(await use(old)).toMatchObject({ error: { code: 'link_expired' } });
    expect(await use('inventé')).toMatchObject({ error: { code: 'link_expired' } });

    await db().verificationToken.updateMany({ data: { expires: new Date(Date.now() - 1_000) } });
    expect(await use(token)).toMatchObject({ error: { code: 'link_expired' } });
    await db().verificationToken.updateMany({ data: { expires: new Date(Date.now() + 60_000) } });

    const taken = await createPerson('journalist');
    const { email } = await db().user.findUniqueOrThrow({ where: { id: taken.userId } });
    const same = { token, ...administrator(), email };
    expect(await createFirstAdministrator({ actor: anonymous, input: same })).toMatchObject({
      error: { code: 'invalid', fields: { email: expect.any(String) } },
    });

    const outcomes = await Promise.all([use(token), use(token), use(token)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await getNewspaperName()).toBe('La Gazette d’essai');
    expect(await getNewspaperSettings()).toMatchObject({ name: 'La Gazette d’essai', tagline: 'Reste' });
    expect(await db().roleGrant.count({ where: { role: 'administrator' } })).toBe(1);
    expect(await db().purge.count({ where: { tags: { has: 'settings' } } })).toBe(1);
    expect(await use(token)).toMatchObject({ error: { code: 'link_expired' } });
    expect(await createFirstAccess({ actor: system })).toMatchObject({ error: { code: 'bad_state' } });
  });

  it('is not asked of a stranger', async () => {
    expect(await createFirstAccess({ actor: anonymous })).toMatchObject({ error: { code: 'forbidden' } });
  });
});

describe('opening an account', () => {
  const input = () => ({
    name: 'Camille Roy',
    email: `${uniqueWord()}@essai.test`,
    password: 'un cheval correct',
    grants: [{ role: 'journalist' as const, sectionId: null }],
    isDemo: false,
  });

  it('is an administrator’s act, in the journal, without the password', async () => {
    const actor = await createPerson('administrator');
    const wanted = input();
    expect(await openAccount({ actor: await createPerson('editor_in_chief'), input: wanted })).toMatchObject({
      error: { code: 'forbidden' },
    });
    const outcome = await openAccount({ actor, input: wanted });
    expect(outcome.ok).toBe(true);
    const line = await db().journalEntry.findFirstOrThrow({ where: { actorId: actor.userId } });
    expect(line.action).toBe('person.created');
    expect(JSON.stringify(line)).not.toContain(wanted.password);
  });

  it('refuses an address twice, also at once, an unknown section, and a password that is the name', async () => {
    const wanted = input();
    const twice = await Promise.all([
      openAccount({ actor: system, input: wanted }),
      openAccount({ actor: system, input: wanted }),
    ]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(twice.find(({ ok }) => !ok)).toMatchObject({ error: { fields: { email: expect.any(String) } } });
    const sectionId = '01930000-0000-7000-8000-000000000000';
    expect(
      await openAccount({
        actor: system,
        input: { ...input(), grants: [{ role: 'journalist', sectionId }] },
      }),
    ).toMatchObject({ error: { fields: { grants: expect.any(String) } } });
    expect(
      await openAccount({
        actor: system,
        input: { ...input(), name: 'Marie-Madeleine Dupont', password: 'marie-madeleine dupont' },
      }),
    ).toMatchObject({ error: { fields: { password: expect.any(String) } } });
  });
});

describe('keys of the API', () => {
  it('act for their maker within one role, until revoked', async () => {
    const actor = await createPerson('editor_in_chief');
    const made = await createApiToken({ actor, input: { name: 'Import', role: 'journalist' } });
    if (!made.ok) throw new Error(made.error.code);
    const { token, tokenId } = made.value;
    expect(await findTokenHolder(token)).toMatchObject({
      userId: actor.userId,
      grants: [{ role: 'journalist' }],
    });
    const kept = await db().apiToken.findUniqueOrThrow({ where: { id: tokenId } });
    expect(JSON.stringify(kept)).not.toContain(token);

    const stranger = await createPerson('editor_in_chief');
    expect(await revokeApiToken({ actor: stranger, input: { tokenId } })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await findTokenHolder(token)).not.toBeNull();
    expect(await listApiTokens(actor.userId)).toHaveLength(1);
    expect(
      (await revokeApiToken({ actor: await createPerson('administrator'), input: { tokenId } })).ok,
    ).toBe(true);
    expect(await findTokenHolder(token)).toBeNull();
    expect(await listApiTokens(actor.userId)).toEqual([]);
  });

  it('give no more than is held', async () => {
    const actor = await createPerson('journalist');
    for (const role of ['administrator', 'editor_in_chief', 'moderator'] as const) {
      expect(await createApiToken({ actor, input: { name: 'x', role } })).toMatchObject({
        error: { code: 'forbidden' },
      });
    }
    const reader = await createPerson('reader');
    expect((await createApiToken({ actor: reader, input: { name: 'x', role: 'reader' } })).ok).toBe(false);
  });

  it('of the command line act for one service account of the role, which nobody signs in to', async () => {
    const make = () => createApiToken({ actor: system, input: { name: 'Essai', role: 'section_editor' } });
    const [one, other] = await Promise.all([make(), make()]);
    if (!one.ok || !other.ok) throw new Error('not made');
    const [first, second] = [
      await findTokenHolder(one.value.token),
      await findTokenHolder(other.value.token),
    ];
    expect(first?.userId).toBe(second?.userId);
    expect(first?.grants).toEqual([{ role: 'section_editor', sectionId: null }]);
    const user = await db().user.findUniqueOrThrow({ where: { id: first!.userId } });
    expect(user.passwordHash).toBeNull();
  });
});
