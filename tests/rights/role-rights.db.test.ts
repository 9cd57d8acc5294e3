import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { accountRights } from '#features/accounts/accounts.policy.ts';
import { type Actor, anonymous, roles } from '#lib/actor.ts';
import { answerRight } from '#lib/rights.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createSection } from '#tests/factories/taxonomy.ts';
import { fingerprint } from '#tests/rights/article-in-state.ts';
import { roleCalls } from '#tests/rights/role-calls.ts';

/**
 * Rights that hang on the role alone, by direct call: every use case, for every role held for the whole newspaper
 * or in one section, and for a stranger.
 */

/** Use cases of these subjects whose permission is something else than a role. */
const otherwise: Record<string, string> = {
  'accept-invitation': 'the link is the permission',
  'create-api-token': 'a role that one holds: people-and-keys.db.test.ts',
  'create-first-administrator': 'the link is the permission',
  'revoke-api-token': 'one’s own, or an administrator: people-and-keys.db.test.ts',
  'revoke-sessions': 'one’s own, or an administrator: people-and-keys.db.test.ts',
  'sign-in': 'the password is the permission',
  'sign-out': 'one’s own session',
  'change-front': 'below the four of the front',
  'free-ended-places': 'the system alone',
};

it('knows every use case of these subjects', () => {
  const known = new Set([...roleCalls.map(({ useCase }) => useCase), ...Object.keys(otherwise)]);
  const files = ['accounts', 'front', 'taxonomy']
    .flatMap((subject) => globSync(`features/${subject}/use-cases/*.ts`))
    .filter((file) => !file.includes('.test.') && /Outcome</.test(readFileSync(file, 'utf8')));
  expect(files.map((file) => basename(file, '.ts')).filter((name) => !known.has(name))).toEqual([]);
});

it('answers as the rows say, for every role and a stranger, and changes nothing', async () => {
  const section = await createSection();
  const actors: { name: string; actor: Actor }[] = [{ name: 'anonymous', actor: anonymous }];
  for (const role of roles) {
    actors.push(
      { name: role, actor: await createPerson(role) },
      { name: `${role} of a section`, actor: await createPerson(role, { sectionId: section.id }) },
    );
  }
  const before = await fingerprint();
  const wrong: string[] = [];
  for (const { name, actor } of actors) {
    for (const { useCase, right, call } of roleCalls) {
      const permission = answerRight(actor, right);
      const outcome = await call(actor);
      const isForbidden = !outcome.ok && outcome.error.code === 'forbidden';
      const isRight = permission.allowed
        ? !isForbidden && !outcome.ok
        : isForbidden && outcome.error.detail === permission.reason;
      if (!isRight) wrong.push(`${useCase} by ${name}: ${JSON.stringify(outcome)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await fingerprint()).toBe(before);
}, 60_000);

it('gives a key of the API no hand over people', async () => {
  const administrator = { ...(await createPerson('administrator')), via: 'token' as const };
  for (const { useCase, right, call } of roleCalls) {
    if (right !== accountRights.managePeople) continue;
    expect(await call(administrator), useCase).toMatchObject({ error: { code: 'forbidden' } });
  }
});
