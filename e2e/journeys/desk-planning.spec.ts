import { expect, type Page } from '@playwright/test';
import { bodyOf, expectSaved, expectWithinScreen, openStory, publishOpen } from '#e2e/fixtures/desk.ts';
import { openDraft } from '#e2e/fixtures/drafts.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { toSiteTime } from '#lib/site-time.ts';
import { urls } from '#lib/urls.ts';
import { publicationStateWords } from '#words/newsroom/articles/articles.ts';
import { deskMessages } from '#messages/desk.ts';
import { lateWords } from '#words/newsroom/publishing/planning.ts';
import { planningDesk as words } from '#words/newsroom/publishing/planning-desk.ts';
import { db } from '#server/db/client.ts';
import { makeDue } from '#tests/factories/due-acts.ts';

const { editor, publication } = deskMessages;

/** What was withdrawn answers 410, which a browser logs. */
test.use({ expectedErrors: [/status of (404|410)/] });

const storyOf = (word: string) => ({
  headline: `Le bac de ${word} reprend son service`,
  standfirst: `À ${word}, la traversée est de nouveau gratuite.`,
  text: `Le bac de ${word} repart avec la marée.`,
});
const dialog = (page: Page, title: string) => page.getByRole('dialog', { name: title });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const status = async (page: Page, path: string) => (await page.request.get(path)).status();
const textOf = async (page: Page, path: string) => (await page.request.get(path)).text();

/** Wakes the worker, which otherwise looks each minute; between pictures and films it takes its time. */
const worker = { timeout: 150_000 };
const wakeWorker = () => db().$executeRaw`SELECT graphile_worker.add_job('publish-due-articles', '{}'::json)`;
const rowOf = (id: string) => db().article.findUniqueOrThrow({ where: { id } });

/** An hour of some day, as forms write it. */
const atHour = (hour: number): string => `2027-03-28T0${hour}:00`;

test('plans an hour in words, with the zone beside it, explains the nights of the change, and takes it back @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page, person } = await pageOf('journalist');
  await openDraft(page, person, storyOf(newWord()));
  await press(page, words.open);
  const open = dialog(page, words.publication.title);
  const hour = open.getByLabel(words.hour);
  await expect(open.getByText(words.zone())).toBeVisible();
  const submit = open.locator('.bouton-primary');
  await expect(submit).toBeDisabled();

  await open.getByRole('button', { name: words.quickHours.tomorrow_early }).click();
  await expect(hour).toHaveValue(/T06:00$/);
  await expect(submit).toHaveText(/^Programmer pour \p{L}+ \d{1,2}(er)?\s\p{L}+( \d{4})? à\s6\sh$/u);
  await expectAccessible(page);
  await expectWithinScreen(page);

  const year = new Date().getFullYear() + 1;
  await hour.fill(lastSundayOf(year, 3, '02:30'));
  await expect(open.getByText(words.missing(atHour(2), atHour(3)))).toBeVisible();
  await expect(submit).toBeDisabled();

  const doubled = lastSundayOf(new Date().getMonth() >= 9 ? year : year - 1, 10, '02:30');
  await hour.fill(doubled);
  await expect(open.getByText(words.twice(atHour(3), atHour(2)))).toBeVisible();
  await expect(submit).toBeDisabled();
  await open.getByLabel(/^La seconde/).check();
  await expect(open.getByText(/UTC\+1.*01:30 UTC/)).toBeVisible();
  await open.getByLabel(/^La première/).check();
  await expect(open.getByText(/UTC\+2.*00:30 UTC/)).toBeVisible();

  await hour.fill(`${year}-06-15T07:30`);
  await expect(open.getByText(`soit ${year}-06-15 05:30 UTC`)).toBeVisible();
  await open.getByRole('button', { name: /^Programmer pour \p{L}+ 15.juin \d{4} à.7.h.30/u }).click();
  await expect(page.getByText(publicationStateWords.scheduled, { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Publication programmée pour \p{L}+ 15.juin/u)).toBeVisible();
  await press(page, words.publication.unschedule);
  await dialog(page, `${words.publication.unschedule}\u202f?`)
    .getByRole('button', { name: words.publication.unschedule })
    .click();
  await expect(page.getByText(words.publication.undone)).toBeVisible();
  await expect(page.getByText(publicationStateWords.none, { exact: true })).toBeVisible();
});

test('a story that was missed for three minutes comes out once, and the desk says how late', async ({
  pageOf,
  place,
}) => {
  const { page, person } = await pageOf('editor_in_chief');
  const word = newWord();
  const id = await openDraft(page, person, storyOf(word));
  await page.getByLabel(editor.section, { exact: true }).selectOption({ label: place.section.name });
  await planTomorrow(page, words.open, words.publication.title);
  await expect(page.getByText(publicationStateWords.scheduled, { exact: true })).toBeVisible();
  await makeDue(id, { text: 3 });
  await wakeWorker();
  await expect.poll(async () => (await rowOf(id)).publicationState, worker).toBe('published');
  for (const path of ['/', urls.section(place.section.slug), urls.feedOf('/'), urls.newsSitemap()]) {
    // The worker's purge is heard a moment after what it wrote.
    await expect.poll(() => textOf(page, path), { message: path }).toContain(word);
  }
  const lines = await db().journalEntry.findMany({ where: { subjectId: id, action: 'article.publish' } });
  expect(lines).toHaveLength(1);
  await openStory(page, id);
  const minutes = Math.floor(((await rowOf(id)).publishedLateMs ?? 0) / 60_000);
  expect(minutes).toBeGreaterThanOrEqual(3);
  const late = lateWords.publication(minutes);
  await expect(page.getByText(new RegExp(late, 'i'))).toBeVisible();
  await page.goto(`${urls.deskArticles()}?q=${word}`);
  await expect(page.getByText(late)).toBeVisible();
  // Beside the lateness the writer hears of the first publication, under a key of its own.
  const told = await db().outboxMessage.findMany({
    where: { dedupeKey: { contains: id }, NOT: { dedupeKey: { startsWith: 'first-publication:' } } },
  });
  expect(told.map(({ kind }) => kind)).toEqual(['notice.send', 'notice.send']);
});

test('a planned story that is refused at its hour is red in the bar, with its reason', async ({ pageOf }) => {
  const { page, person } = await pageOf('editor_in_chief');
  const id = await openDraft(page, person, storyOf(newWord()));
  await planTomorrow(page, words.open, words.publication.title);
  await expect(page.getByText(publicationStateWords.scheduled, { exact: true })).toBeVisible();
  await db().article.update({
    where: { id },
    data: { embargoedUntil: new Date(Date.now() + 3_600_000) },
  });
  await makeDue(id, { text: 4 });
  await wakeWorker();
  await expect
    .poll(() => db().journalEntry.count({ where: { subjectId: id, action: 'article.plan_refused' } }), worker)
    .toBe(1);
  await page.reload();
  await expect(page.getByText(/^En retard/)).toBeVisible();
  const badge = page.getByRole('link', { name: /en retard/ });
  await expect(badge).toBeVisible();
  expect((await page.request.get('/api/sante')).status()).toBe(503);
  await badge.click();
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: /en retard/ })
      .first(),
  ).toBeVisible();
  await db().article.update({
    where: { id },
    data: { publicationState: 'none', scheduledAt: null, scheduledRevisionId: null, embargoedUntil: null },
  });
  // Another journey's story may be late meanwhile, too.
  await expect.poll(async () => (await page.request.get('/api/sante')).status(), worker).toBe(200);
});

test('a live story gets its new text and goes away at the hours that were set; readers see the old one until then', async ({
  pageOf,
}) => {
  const { page, person } = await pageOf('editor_in_chief');
  const word = newWord();
  const id = await openDraft(page, person, storyOf(word));
  const path = await publishOpen(page);
  const after = newWord();
  await page.getByLabel(editor.standfirst, { exact: true }).fill(`Et ${after} suit.`);
  await expectSaved(page);

  await press(page, words.openUpdate);
  const open = dialog(page, words.update.title);
  await open.getByRole('button', { name: words.quickHours.tomorrow_early }).click();
  await expect(open.locator('.bouton-primary')).toBeDisabled();
  await open.getByLabel(words.update.substantive).check();
  await open.getByRole('button', { name: /^Mettre à jour/ }).click();
  await expect(page.getByText(/^Mise à jour programmée pour .*de fond/).first()).toBeVisible();
  await page.goto(`${urls.deskArticles()}?q=${word}`);
  await expect(page.getByText(/mise à jour programmée pour/)).toBeVisible();
  expect(await textOf(page, path)).not.toContain(after);
  await makeDue(id, { text: 0 });
  await wakeWorker();
  await expect.poll(() => textOf(page, path), worker).toContain(after);
  expect((await rowOf(id)).modifiedAt).not.toBeNull();

  await openStory(page, id);
  await planTomorrow(page, words.openWithdrawal, words.withdrawal.title);
  const { unschedule } = words.withdrawal;
  await press(page, unschedule);
  await dialog(page, `${unschedule}\u202f?`).getByRole('button', { name: unschedule }).click();
  await expect(page.getByText(words.withdrawal.undone)).toBeVisible();
  await press(page, words.openWithdrawal);
  const away = dialog(page, words.withdrawal.title);
  await away.getByRole('button', { name: words.quickHours.tomorrow_early }).click();
  await away.getByLabel(words.withdrawal.notice).fill(`L’accord sur ${word} a pris fin.`);
  await away.getByRole('button', { name: /^Retirer / }).click();
  await expect(page.getByText(/^Retrait programmé pour/).first()).toBeVisible();
  expect(await status(page, path)).toBe(200);
  await makeDue(id, { withdrawal: 0 });
  await wakeWorker();
  await expect.poll(() => status(page, path), worker).toBe(410);
  expect(await textOf(page, path)).toContain(`L’accord sur ${word} a pris fin.`);
});

test('an embargo closes every door until an editor lifts it, and previews say so @phone', async ({
  pageOf,
  somebody,
  request,
  api,
}) => {
  expect(await somebody('reader')).toBeTruthy();
  const { page, person } = await pageOf('section_editor');
  const word = newWord();
  const id = await openDraft(page, person, storyOf(word));
  await press(page, words.openEmbargo);
  const open = dialog(page, words.embargo.title);
  await open.getByRole('button', { name: words.quickHours.tomorrow }).click();
  await open.getByRole('button', { name: /^Mettre sous embargo/ }).click();
  await expect(page.getByText(/^Sous embargo jusqu’à .*rien ne peut sortir/)).toBeVisible();

  await press(page, publication.publish);
  await dialog(page, publication.publishTitle)
    .getByRole('button', { name: publication.publish, exact: true })
    .click();
  await expect(page.getByText(/ne peut pas encore paraître.*sous embargo/).first()).toBeVisible();
  await press(page, words.open);
  await dialog(page, words.publication.title)
    .getByRole('button', { name: words.quickHours.tomorrow_early })
    .click();
  await dialog(page, words.publication.title)
    .getByRole('button', { name: /^Programmer pour/ })
    .click();
  // The hour is what is wrong: the dialog stays for another one.
  const planning = dialog(page, words.publication.title);
  await expect(planning.getByRole('alert')).toHaveText(/précède la fin de l’embargo/);
  await planning.getByRole('button', { name: words.cancel, exact: true }).click();
  const refused = await api.post(`/api/v1/articles/${id}/publish`, { data: {} });
  expect(refused.status()).toBe(422);
  for (const path of [
    '/',
    urls.feedOf('/'),
    urls.newsSitemap(),
    urls.search(word),
    `/api/v1/articles?q=${word}`,
  ]) {
    expect(await (await request.get(path)).text(), path).not.toContain(`Le bac de ${word}`);
  }

  await press(page, publication.preview);
  const link = page.getByRole('link', { name: editor.openPreview });
  const preview = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  expect(preview).toContain('Sous embargo jusqu’à');

  await press(page, words.embargo.lift);
  await dialog(page, words.embargo.liftTitle).getByRole('button', { name: words.embargo.lift }).click();
  await expect(page.getByText(words.embargo.lifted)).toBeVisible();
  expect(await status(page, await publishOpen(page))).toBe(200);
});

test('plans and cancels on a phone, with the keyboard alone', async ({ pageOf }) => {
  const { page, person } = await pageOf('journalist');
  await page.setViewportSize({ width: 390, height: 800 });
  await openDraft(page, person, storyOf(newWord()));
  await page.getByRole('button', { name: words.open, exact: true }).focus();
  await page.keyboard.press('Enter');
  const open = dialog(page, words.publication.title);
  await expect(open).toBeVisible();
  const quick = open.getByRole('button', { name: words.quickHours.tomorrow });
  while (!(await quick.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const submit = open.getByRole('button', { name: /^Programmer pour/ });
  while (!(await submit.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  const box = await submit.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Enter');
  await expect(page.getByText(publicationStateWords.scheduled, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expect(bodyOf(page)).toBeVisible();
});

async function planTomorrow(page: Page, button: string, title: string): Promise<void> {
  await press(page, button);
  const open = dialog(page, title);
  await open.getByRole('button', { name: words.quickHours.tomorrow_early }).click();
  await open.locator('.dialogue-actions .bouton').last().click();
  await expect(open).toBeHidden();
}

/** The last Sunday of a month, when clocks change, at that hour: the value of a datetime-local field. */
function lastSundayOf(year: number, month: number, hour: string): string {
  const last = new Date(Date.UTC(year, month, 0, 12));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return `${toSiteTime(last).slice(0, 10)}T${hour}`;
}
