import { describe, expect, it } from 'vitest';
import { getInvitation, listInvitations } from '#features/house/accounts/data/invitation.queries.ts';
import { acceptInvitation } from '#features/house/accounts/use-cases/accept-invitation.ts';
import { invitePerson } from '#features/house/accounts/use-cases/invite-person.ts';
import { resendInvitation } from '#features/house/accounts/use-cases/resend-invitation.ts';
import { revokeInvitation } from '#features/house/accounts/use-cases/revoke-invitation.ts';
import { anonymous, type Grant } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { noticeSchema } from '#server/http/notice.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

const password = 'un cheval correct';
const journalist: Grant[] = [{ role: 'journalist', sectionId: null }];

/** The secret of the link in the last mail to an address. */
async function mailedToken(email: string): Promise<string> {
  const rows = await db().outboxMessage.findMany({
    where: { kind: 'notice.send', payload: { path: ['to', 'email'], equals: email } },
    orderBy: { id: 'desc' },
    take: 1,
  });
  return noticeSchema.parse(rows[0]?.payload).action?.path.split('/').at(-1) ?? '';
}

async function invite(grants: Grant[] = journalist) {
  const actor = await createPerson('administrator');
  const email = `${uniqueWord()}@essai.test`;
  const outcome = await invitePerson({ actor, input: { name: 'Inès Morand', email, grants } });
  if (!outcome.ok) throw new Error(outcome.error.code);
  const { invitationId } = outcome.value;
  return { actor, email, invitationId, token: await mailedToken(email) };
}
const accept = (token: string) =>
  acceptInvitation({ actor: anonymous, input: { token, name: 'Inès Morand', password } });

describe('an invitation', () => {
  it('goes by mail, opens one account with its roles, and serves once', async () => {
    const section = await createSection();
    const { email, token, invitationId } = await invite([
      { role: 'section_editor', sectionId: section.id },
      ...journalist,
    ]);
    expect(await getInvitation(token)).toMatchObject({ email, name: 'Inès Morand' });
    expect((await listInvitations()).find(({ id }) => id === invitationId)?.grants).toHaveLength(2);
    const outcomes = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const person = await db().user.findUniqueOrThrow({
      where: { email },
      include: { grants: { orderBy: { role: 'asc' } } },
    });
    expect(person.grants.map(({ role, sectionId }) => [role, sectionId])).toEqual([
      ['journalist', null],
      ['section_editor', section.id],
    ]);
    expect(await getInvitation(token)).toBeNull();
    expect(await accept(token)).toMatchObject({ error: { code: 'link_expired' } });
    expect((await listInvitations()).some(({ id }) => id === invitationId)).toBe(false);
  });

  it('lives 72 hours; sent again it has another link, and the first is dead', async () => {
    const { actor, email, token, invitationId } = await invite();
    const { expiresAt, createdAt } = await db().invitation.findUniqueOrThrow({ where: { id: invitationId } });
    expect(Math.round((expiresAt.getTime() - createdAt.getTime()) / 3_600_000)).toBe(72);
    await db().invitation.update({ where: { id: invitationId }, data: { expiresAt: new Date(0) } });
    expect(await accept(token)).toMatchObject({ error: { code: 'link_expired' } });
    expect(await resendInvitation({ actor, input: { invitationId } })).toEqual({
      ok: true,
      value: { email },
    });
    expect(await accept(token)).toMatchObject({ error: { code: 'link_expired' } });
    expect((await accept(await mailedToken(email))).ok).toBe(true);
    expect(await resendInvitation({ actor, input: { invitationId } })).toMatchObject({
      error: { code: 'not_found' },
    });
  });

  it('can be taken back, and a new one to the same address replaces it', async () => {
    const { actor, email, token, invitationId } = await invite();
    expect((await revokeInvitation({ actor, input: { invitationId } })).ok).toBe(true);
    expect(await accept(token)).toMatchObject({ error: { code: 'link_expired' } });
    const again = { name: 'Inès Morand', email, grants: journalist };
    await invitePerson({ actor, input: again });
    const first = await mailedToken(email);
    await invitePerson({ actor, input: again });
    expect(await getInvitation(first)).toBeNull();
    expect(await getInvitation(await mailedToken(email))).not.toBeNull();
    expect((await listInvitations()).filter((one) => one.email === email)).toHaveLength(1);
  });

  it('is refused for an address that has an account, a section that is not, and a password that is the name', async () => {
    const { actor, token } = await invite();
    const held = await db().user.findUniqueOrThrow({ where: { id: actor.userId } });
    const to = (email: string, grants: Grant[]) =>
      invitePerson({ actor, input: { name: 'Inès', email, grants } });
    expect(await to(held.email, journalist)).toMatchObject({
      error: { fields: { email: expect.any(String) } },
    });
    const nowhere: Grant[] = [{ role: 'journalist', sectionId: '01900000-0000-7000-8000-00000000dead' }];
    expect(await to(`${uniqueWord()}@essai.test`, nowhere)).toMatchObject({
      error: { fields: { grants: expect.any(String) } },
    });
    expect(
      await acceptInvitation({
        actor: anonymous,
        input: { token, name: 'Inès Morand Dubois', password: 'inès morand dubois' },
      }),
    ).toMatchObject({ error: { fields: { password: expect.any(String) } } });
    expect(await getInvitation(token)).not.toBeNull();
  });

  it('keeps the promise for the sections that are left', async () => {
    const section = await createSection();
    const { email, token } = await invite([
      { role: 'section_editor', sectionId: section.id },
      { role: 'contributor', sectionId: null },
    ]);
    await db().sectionSlug.deleteMany({ where: { sectionId: section.id } });
    await db().section.delete({ where: { id: section.id } });
    expect((await accept(token)).ok).toBe(true);
    const person = await db().user.findUniqueOrThrow({ where: { email }, include: { grants: true } });
    expect(person.grants.map(({ role }) => role)).toEqual(['contributor']);
  });
});
