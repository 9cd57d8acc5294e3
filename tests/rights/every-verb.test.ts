import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listRights, roleRightTables } from '#features/office/rights/rights.ts';
import { articleCalls } from '#tests/rights/article-calls.ts';
import { roleCalls } from '#tests/rights/role-calls.ts';

/** Rights that the two tables of calls do not reach: the test that asks them, by a word that stands in it. */
const calledElsewhere: Record<string, { test: string; word: string }> = {
  create: {
    test: 'features/newsroom/articles/articles.policy.test.ts',
    word: 'mayCreateArticle(everywhere(role)',
  },
  undelete: { test: 'features/newsroom/articles/use-cases/bin.db.test.ts', word: 'undeleteArticle({ actor,' },
  createSubjects: { test: 'tests/rights/role-rights.db.test.ts', word: 'taxonomyRights.createSubjects' },
  enterDesk: { test: 'features/house/accounts/accounts.test.ts', word: 'mayEnterDesk(person(role))' },
  seePeople: { test: 'features/house/accounts/accounts.test.ts', word: 'maySeePeople(person(role))' },
  useMedia: { test: 'features/newsroom/media/media.test.ts', word: 'mayUseMedia(person(role' },
  uploadMedia: { test: 'features/newsroom/media/media.test.ts', word: 'mayUploadMedia(person(role' },
  editOwnAssetRights: { test: 'features/newsroom/media/media.test.ts', word: 'mayLicenseAssets(person(role' },
  editOwnAssets: { test: 'features/newsroom/media/media.test.ts', word: 'mayEditAssets(person(role' },
  changeRetention: {
    test: 'features/house/retention/use-cases/change-retention.db.test.ts',
    word: 'changeRetention({ actor,',
  },
  openSealed: {
    test: 'features/house/retention/use-cases/open-sealed.db.test.ts',
    word: 'openSealed({ actor,',
  },
  sanctionStaff: {
    test: 'features/readers/comments/use-cases/sanctions.db.test.ts',
    word: 'commentRights.sanctionStaff.reason',
  },
  readAudience: { test: 'features/readers/audience/audience.test.ts', word: 'mayReadAudience(person(role' },
  readJournal: { test: 'features/office/audit/audit.test.ts', word: 'mayReadJournal(person(null))' },
};

it('calls every verb of the table of rights', () => {
  const called = new Set<string>(articleCalls.map(({ verb }) => verb));
  for (const { rights } of roleRightTables) {
    for (const [name, right] of Object.entries(rights))
      if (roleCalls.some((one) => one.right === right)) called.add(name);
  }
  const verbs = listRights().flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(verbs.filter((verb) => !called.has(verb) && !(verb in calledElsewhere))).toEqual([]);
  // The list holds nothing that is called, and nothing that is no verb.
  expect(Object.keys(calledElsewhere).filter((verb) => called.has(verb) || !verbs.includes(verb))).toEqual(
    [],
  );
});

it.each(Object.entries(calledElsewhere))('asks « %s » where it is said to', (_verb, { test, word }) => {
  expect(readFileSync(test, 'utf8').includes(word), `${test} holds ${word}`).toBe(true);
});
