import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { accountRights } from '#features/house/accounts/accounts.policy.ts';
import { taxonomyRights } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { type Actor, anonymous, roles } from '#lib/actor.ts';
import { answerRight } from '#lib/rights.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createSection, createSubject } from '#tests/factories/taxonomy.ts';
import { fingerprint } from '#tests/rights/article-in-state.ts';
import { roleCalls } from '#tests/rights/role-calls.ts';

/**
 * Rights that hang on the role alone, by direct call: every use case, for every role held for the whole newspaper
 * or in one section, and for a stranger.
 */

/** Use cases of these subjects whose permission is something else than a role. */
const otherwise: Record<string, string> = {
  'accept-invitation': 'the link is the permission',
  'change-email': 'one’s own, with the password: profile.db.test.ts',
  'change-name': 'one’s own: profile.db.test.ts',
  'change-password': 'one’s own, with the password: profile.db.test.ts',
  'check-own-password': 'below those that ask the password again',
  'confirm-sign-up': 'the link is the permission: sign-up.db.test.ts',
  'keep-second-factor': 'one’s own: second-factor.db.test.ts',
  'mail-points': 'below those that send a mail',
  'pass-second-factor': 'one’s own waiting session: second-factor.db.test.ts',
  passkeys: 'one’s own, or one’s waiting session: second-factor.db.test.ts',
  'request-account-link': 'anybody, the same answer for all: sign-up.db.test.ts',
  'request-sign-up': 'anybody, the same answer for all: sign-up.db.test.ts',
  'reset-password': 'the link is the permission: sign-up.db.test.ts',
  'set-up-totp': 'one’s own: second-factor.db.test.ts',
  'sign-in-by-link': 'the link is the permission: sign-up.db.test.ts',
  'too-many-tries': 'a refusal',
  'create-api-token': 'a role that one holds: people-and-keys.db.test.ts',
  'create-first-administrator': 'the link is the permission',
  'revoke-api-token': 'one’s own, or an administrator: people-and-keys.db.test.ts',
  'revoke-sessions': 'one’s own, or an administrator: people-and-keys.db.test.ts',
  'sign-in': 'the password is the permission',
  'sign-out': 'one’s own session',
  'search-subjects': 'reads alone, for whoever edits: merge-subject.db.test.ts',
  'record-visits': 'the system alone',
  'change-front': 'below the four of the front',
  'change-assets': 'below the three that change assets',
  'free-ended-places': 'the system alone',
  'tell-of-ending-rights': 'the system alone',
  'post-comment': 'whoever has an account: posting.db.test.ts',
  'edit-comment': 'one’s own: own-comments.db.test.ts',
  'change-own-comment': 'one’s own: own-comments.db.test.ts',
  'delete-comment': 'one’s own: own-comments.db.test.ts',
  'decide-comments': 'decide-comment and undo-decision, several times: moderating.db.test.ts',
  'follow-queue': 'reads alone, for moderators: moderating.db.test.ts',
  'vote-on-comment': 'somebody else’s: own-comments.db.test.ts',
  'choose-notices': 'one’s own, or the link in one’s mail: comment-notices.db.test.ts',
  'report-comment': 'anybody: reports.db.test.ts',
  'appeal-removal': 'one’s own: reports.db.test.ts',
  'forget-comment-reporters': 'the system alone',
  'send-comment-digest': 'the system alone',
  'forget-kept-texts': 'the system alone',
  'learn-from-moderators': 'the system alone',
  'list-comments-for-api': 'everybody',
  'send-upload': 'whoever writes, and one’s own alone: uploads-route.db.test.ts',
};

it('knows every use case of these subjects', () => {
  const known = new Set([...roleCalls.map(({ useCase }) => useCase), ...Object.keys(otherwise)]);
  const files = globSync(
    'features/{house/{accounts,redirects,settings},newsroom/{front,media,taxonomy},readers/{comments,moderation,reports,spam-filter}}/use-cases/*.ts',
  ).filter((file) => !file.includes('.test.') && /(?:Outcome|UseCase)</.test(readFileSync(file, 'utf8')));
  expect(files.map((file) => basename(file, '.ts')).filter((name) => !known.has(name))).toEqual([]);
});

/** Every role held for the whole newspaper, then in one section, and a stranger. */
async function everybody(): Promise<{ name: string; actor: Actor }[]> {
  const section = await createSection();
  const actors: { name: string; actor: Actor }[] = [{ name: 'anonymous', actor: anonymous }];
  for (const role of roles) {
    actors.push(
      { name: role, actor: await createPerson(role) },
      { name: `${role} of a section`, actor: await createPerson(role, { sectionId: section.id }) },
    );
  }
  return actors;
}

it('answers as the rows say, for every role and a stranger, and changes nothing', async () => {
  const actors = await everybody();
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

it('lets whoever writes name a subject, and nobody else', async () => {
  const { name } = await createSubject();
  const actors = await everybody();
  const before = await fingerprint();
  const wrong: string[] = [];
  for (const one of actors) {
    const permission = answerRight(one.actor, taxonomyRights.createSubjects);
    const outcome = await saveSubject({ actor: one.actor, input: { name, slug: undefined } });
    const isRight = outcome.ok
      ? permission.allowed
      : !permission.allowed &&
        outcome.error.code === 'forbidden' &&
        outcome.error.detail === permission.reason;
    if (!isRight) wrong.push(`${one.name}: ${JSON.stringify(outcome)}`);
  }
  expect(wrong).toEqual([]);
  expect(await fingerprint()).toBe(before);
});

it('gives a key of the API no hand over people', async () => {
  const administrator = { ...(await createPerson('administrator')), via: 'token' as const };
  for (const { useCase, right, call } of roleCalls) {
    if (right !== accountRights.managePeople) continue;
    expect(await call(administrator), useCase).toMatchObject({ error: { code: 'forbidden' } });
  }
});
