import { beforeEach, describe, expect, it } from 'vitest';
import { getPerson, listPeople } from '#features/house/accounts/data/people.queries.ts';
import { changeGrants } from '#features/house/accounts/use-cases/change-grants.ts';
import { createApiToken } from '#features/house/accounts/use-cases/create-api-token.ts';
import { deactivatePerson } from '#features/house/accounts/use-cases/deactivate-person.ts';
import { linkAuthor } from '#features/house/accounts/use-cases/link-author.ts';
import { reactivatePerson } from '#features/house/accounts/use-cases/reactivate-person.ts';
import type { Grant, Person } from '#lib/actor.ts';
import { findTokenHolder } from '#server/auth/bearer.ts';
import { findLiveSession, insertSession } from '#server/auth/session.store.ts';
import { db } from '#server/db/client.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { createAuthor, createSection } from '#tests/factories/taxonomy.ts';

const administering: Grant[] = [{ role: 'administrator', sectionId: null }];
const reading: Grant[] = [{ role: 'reader', sectionId: null }];

/** An administrator who can sign in: without a password nobody counts as one. */
async function administrator(): Promise<Person> {
  const person = await createPerson('administrator');
  await db().user.update({ where: { id: person.userId }, data: { passwordHash: 'x' } });
  return person;
}
const isAdministrator = async (userId: string): Promise<boolean> => {
  const person = await getPerson(userId);
  return (
    (person?.isActive ?? false) && (person?.grants.some(({ role }) => role === 'administrator') ?? false)
  );
};

beforeEach(async () => {
  await db().roleGrant.deleteMany({ where: { role: 'administrator' } });
});

describe('the last administrator', () => {
  it('can neither leave the role nor close the account, alone', async () => {
    const last = await administrator();
    // A service account and a closed one administer nothing.
    await createPerson('administrator');
    const closed = await administrator();
    await db().user.update({ where: { id: closed.userId }, data: { status: 'disabled' } });
    const { userId } = last;
    for (const grants of [[], reading, [{ role: 'section_editor', sectionId: null } as const]]) {
      expect(await changeGrants({ actor: last, input: { userId, grants } })).toMatchObject({
        error: { code: 'bad_state', detail: expect.stringContaining('dernier administrateur') },
      });
    }
    expect(await deactivatePerson({ actor: last, input: { userId } })).toMatchObject({
      error: { code: 'bad_state' },
    });
    expect(await isAdministrator(userId)).toBe(true);
    expect(
      (await changeGrants({ actor: last, input: { userId, grants: [...administering, ...reading] } })).ok,
    ).toBe(true);
  });

  it('is left when two remove each other, and when all leave at once', async () => {
    const [one, other] = [await administrator(), await administrator()];
    const outcomes = await Promise.all([
      changeGrants({ actor: one, input: { userId: other.userId, grants: reading } }),
      changeGrants({ actor: other, input: { userId: one.userId, grants: reading } }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const left = (await Promise.all([one, other].map(({ userId }) => isAdministrator(userId)))).filter(
      Boolean,
    );
    expect(left).toHaveLength(1);

    const more = [await administrator(), await administrator(), await administrator()];
    await Promise.all(
      more.map((person, index) =>
        index % 2 === 0
          ? deactivatePerson({ actor: person, input: { userId: person.userId } })
          : changeGrants({ actor: person, input: { userId: person.userId, grants: reading } }),
      ),
    );
    const everybody = await Promise.all([one, other, ...more].map(({ userId }) => isAdministrator(userId)));
    expect(everybody.filter(Boolean).length).toBeGreaterThan(0);
  });
});

describe('an account', () => {
  it('closed, has no session and no key from that moment; opened again, it has its roles', async () => {
    const actor = await administrator();
    const person = await createPerson('journalist');
    const { userId } = person;
    const { token: cookie } = await insertSession({ userId, address: null, userAgent: null });
    const made = await createApiToken({ actor: person, input: { name: 'Outil', role: 'journalist' } });
    if (!made.ok) throw new Error(made.error.code);
    expect(await findLiveSession(cookie)).not.toBeNull();
    expect(await findTokenHolder(made.value.token)).not.toBeNull();

    expect(await deactivatePerson({ actor, input: { userId } })).toEqual({
      ok: true,
      value: { sessions: 1, tokens: 1 },
    });
    expect(await findLiveSession(cookie)).toBeNull();
    expect(await findTokenHolder(made.value.token)).toBeNull();
    expect(await deactivatePerson({ actor, input: { userId } })).toMatchObject({
      error: { code: 'bad_state' },
    });

    expect((await reactivatePerson({ actor, input: { userId } })).ok).toBe(true);
    expect(await findLiveSession(cookie)).toBeNull();
    expect(await findTokenHolder(made.value.token)).toBeNull();
    expect(await getPerson(userId)).toMatchObject({ isActive: true, grants: [{ role: 'journalist' }] });
  });

  it('has roles with sections, which count at the next request, and is in the list', async () => {
    const actor = await administrator();
    const section = await createSection();
    const { userId, name } = await createPerson('journalist');
    const { token } = await insertSession({ userId, address: null, userAgent: null });
    const grants: Grant[] = [{ role: 'section_editor', sectionId: section.id }];
    expect((await changeGrants({ actor, input: { userId, grants } })).ok).toBe(true);
    expect((await findLiveSession(token))?.person.grants).toEqual(grants);
    const [view] = await listPeople({ search: name });
    expect(view?.grants).toEqual([
      { role: 'section_editor', sectionId: section.id, sectionName: section.name },
    ]);
    expect(view?.lastSeenAt).toBeInstanceOf(Date);
    const entry = await db().journalEntry.findFirstOrThrow({
      where: { action: 'person.roles_changed', subjectId: userId },
    });
    expect(entry).toMatchObject({ actorId: actor.userId, after: { grants } });
  });

  it('stands behind one signature, which is nobody else’s', async () => {
    const actor = await administrator();
    const [one, other] = [await createPerson('journalist'), await createPerson('journalist')];
    const author = await createAuthor({ name: `Signature ${uniqueWord()}` });
    const link = (userId: string, authorId: string | null) =>
      linkAuthor({ actor, input: { userId, authorId } });
    expect((await link(one.userId, author.id)).ok).toBe(true);
    expect(await link(other.userId, author.id)).toMatchObject({
      error: { fields: { authorId: expect.any(String) } },
    });
    expect((await getPerson(one.userId))?.author?.id).toBe(author.id);
    expect((await link(one.userId, null)).ok).toBe(true);
    expect((await getPerson(one.userId))?.author).toBeNull();
    expect((await link(other.userId, author.id)).ok).toBe(true);
  });
});
