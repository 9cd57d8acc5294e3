import { beforeAll, expect, it } from 'vitest';
import { getTransparencyFigures } from '#features/readers/reports/data/transparency.queries.ts';
import { decideAppeal } from '#features/readers/reports/use-cases/decide-appeal.ts';
import type { Person } from '#lib/actor.ts';
import { siteDay } from '#lib/dates.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createAppealed, createSaid, removeSaid, report } from '#tests/factories/reports.ts';
import { valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let articleId = '';
let moderator: Person;
beforeAll(async () => {
  articleId = (await createPublished({ sectionId: (await createSection()).id })).article.id;
  moderator = await createPerson('moderator');
});

it('counts a year', async () => {
  const { year } = siteDay(new Date());
  const before = await getTransparencyFigures(year);
  const { appealId } = await createAppealed(articleId, moderator);
  const other = await createPerson('moderator');
  valueOf(await decideAppeal({ actor: other, input: { appealId, outcome: 'upheld', answer: 'Non.' } }));
  const { id } = await createSaid(articleId);
  valueOf(await report(id, { ground: 'fraud' }));
  valueOf(await removeSaid(id, { actor: moderator, ground: 'fraud' }));
  const after = await getTransparencyFigures(year);
  expect(after.reportsByGround.fraud).toBe((before.reportsByGround.fraud ?? 0) + 1);
  expect(after.reportsByOutcome.removed).toBe((before.reportsByOutcome.removed ?? 0) + 1);
  expect(after.removals.afterReport).toBe(before.removals.afterReport + 1);
  expect(after.removals.ownInitiative).toBe(before.removals.ownInitiative + 1);
  expect(after.appeals.upheld).toBe(before.appeals.upheld + 1);
  expect(after.medianReportMinutes).not.toBeNull();
  expect(await getTransparencyFigures(2001)).toMatchObject({ openReports: 0, medianReportMinutes: null });
});
