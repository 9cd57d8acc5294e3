import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { accountRights } from '#features/accounts/accounts.policy.ts';
import { changeGrants } from '#features/accounts/use-cases/change-grants.ts';
import { createPerson as openAccount } from '#features/accounts/use-cases/create-person.ts';
import { deactivatePerson } from '#features/accounts/use-cases/deactivate-person.ts';
import { invitePerson } from '#features/accounts/use-cases/invite-person.ts';
import { linkAuthor } from '#features/accounts/use-cases/link-author.ts';
import { reactivatePerson } from '#features/accounts/use-cases/reactivate-person.ts';
import { resendInvitation } from '#features/accounts/use-cases/resend-invitation.ts';
import { revokeInvitation } from '#features/accounts/use-cases/revoke-invitation.ts';
import { frontRights } from '#features/front/front.policy.ts';
import { moveCard } from '#features/front/use-cases/move-card.ts';
import { placeArticle } from '#features/front/use-cases/place-article.ts';
import { removeCard } from '#features/front/use-cases/remove-card.ts';
import { undoFront } from '#features/front/use-cases/undo-front.ts';
import { taxonomyRights } from '#features/taxonomy/taxonomy.policy.ts';
import { saveAuthor } from '#features/taxonomy/use-cases/save-author.ts';
import { saveSection } from '#features/taxonomy/use-cases/save-section.ts';
import { saveSubject } from '#features/taxonomy/use-cases/save-subject.ts';
import { type Actor, anonymous, roles } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import type { Outcome } from '#lib/use-case.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createSection } from '#tests/factories/taxonomy.ts';
import { fingerprint } from '#tests/rights/article-in-state.ts';

/**
 * Rights that hang on the role alone, by direct call: every use case, for every role held for the whole newspaper
 * or in one section, and for a stranger. The inputs name nothing that exists, so that what is allowed stops there.
 */
const nothing = '01900000-0000-7000-8000-00000000dead';
const front = { front: 'une', version: 999 } as const;
const one = { userId: nothing };

type RoleCall = { useCase: string; right: RoleRight; call: (actor: Actor) => Promise<Outcome<unknown>> };
const calls: readonly RoleCall[] = [
  {
    useCase: 'place-article',
    right: frontRights.composeFront,
    call: (actor) =>
      placeArticle({ actor, input: { ...front, position: 0, articleId: nothing, endsAt: null } }),
  },
  {
    useCase: 'remove-card',
    right: frontRights.composeFront,
    call: (actor) => removeCard({ actor, input: { ...front, position: 0 } }),
  },
  {
    useCase: 'move-card',
    right: frontRights.composeFront,
    call: (actor) => moveCard({ actor, input: { ...front, from: 0, to: 1 } }),
  },
  {
    useCase: 'undo-front',
    right: frontRights.composeFront,
    call: (actor) => undoFront({ actor, input: front }),
  },
  {
    useCase: 'save-section',
    right: taxonomyRights.editSections,
    call: (actor) => saveSection({ actor, input: { sectionId: nothing, name: 'Volée', slug: undefined } }),
  },
  {
    useCase: 'save-author',
    right: taxonomyRights.editAuthors,
    call: (actor) => saveAuthor({ actor, input: { authorId: nothing, name: 'Volée', slug: undefined } }),
  },
  {
    useCase: 'save-subject',
    right: taxonomyRights.editSubjects,
    call: (actor) => saveSubject({ actor, input: { subjectId: nothing, name: 'Volé', slug: undefined } }),
  },
  {
    useCase: 'create-person',
    right: accountRights.managePeople,
    call: (actor) =>
      openAccount({
        actor,
        input: {
          name: 'Volée',
          email: 'volee@essai.test',
          password: 'volée',
          grants: [{ role: 'administrator', sectionId: nothing }],
          isDemo: false,
        },
      }),
  },
  {
    useCase: 'invite-person',
    right: accountRights.managePeople,
    call: (actor) =>
      invitePerson({
        actor,
        input: {
          name: 'Volée',
          email: 'volee@essai.test',
          grants: [{ role: 'administrator', sectionId: nothing }],
        },
      }),
  },
  {
    useCase: 'resend-invitation',
    right: accountRights.managePeople,
    call: (actor) => resendInvitation({ actor, input: { invitationId: nothing } }),
  },
  {
    useCase: 'revoke-invitation',
    right: accountRights.managePeople,
    call: (actor) => revokeInvitation({ actor, input: { invitationId: nothing } }),
  },
  {
    useCase: 'change-grants',
    right: accountRights.managePeople,
    call: (actor) => changeGrants({ actor, input: { ...one, grants: [] } }),
  },
  {
    useCase: 'deactivate-person',
    right: accountRights.managePeople,
    call: (actor) => deactivatePerson({ actor, input: one }),
  },
  {
    useCase: 'reactivate-person',
    right: accountRights.managePeople,
    call: (actor) => reactivatePerson({ actor, input: one }),
  },
  {
    useCase: 'link-author',
    right: accountRights.managePeople,
    call: (actor) => linkAuthor({ actor, input: { ...one, authorId: null } }),
  },
];

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
  const known = new Set([...calls.map(({ useCase }) => useCase), ...Object.keys(otherwise)]);
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
    for (const { useCase, right, call } of calls) {
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
  for (const { useCase, right, call } of calls) {
    if (right !== accountRights.managePeople) continue;
    expect(await call(administrator), useCase).toMatchObject({ error: { code: 'forbidden' } });
  }
});
