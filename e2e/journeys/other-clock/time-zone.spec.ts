import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { beginStory, expectSaved, fillStory, openStory } from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import { toSettingsForm } from '#features/house/settings/settings-fields.ts';
import { changeSettings } from '#features/house/settings/use-cases/change-settings.ts';
import { systemActor } from '#lib/actor.ts';
import { type CalendarDay, calendarDate, clock, clockIn } from '#lib/dates.ts';
import { fromSiteTime, toTimeIn } from '#lib/site-time.ts';
import { defaultZone } from '#lib/site-zone.ts';
import { urls } from '#lib/urls.ts';
import { publicationStateWords } from '#words/newsroom/articles/articles.ts';
import { planningDesk as planning } from '#words/newsroom/publishing/planning-desk.ts';
import { settingsFieldWords as fields, settingsWords as words } from '#words/house/settings/settings.ts';
import { zoneHour } from '#messages/time-zones.ts';
import { db } from '#server/db/client.ts';

/**
 * After all that expects Paris, and alone: another zone moves every hour and every day of the archive. This process is
 * to the site what another node is: Paris is put back from here, and heard there.
 */
const island = 'Indian/Reunion';

const putBack = async (): Promise<void> => {
  const base = toSettingsForm(await getNewspaperSettings());
  const values = { ...base, timeZone: defaultZone };
  const outcome = await changeSettings({ actor: systemActor('e2e'), input: { base, values } });
  if (!outcome.ok) throw new Error(outcome.error.code);
};
test.afterEach(putBack);
// A day without stories answers 404, which a browser logs.
test.use({ expectedErrors: [/status of 404/] });

const dayOf = (zone: string, at: Date): CalendarDay => {
  const [year = 0, month = 0, day = 0] = toTimeIn(zone, at).slice(0, 10).split('-').map(Number);
  return { year, month, day };
};
const archiveOf = ({ year, month, day }: CalendarDay): string => urls.day(year, month, day);
const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

/** Yesterday at half past ten in Paris, past midnight on the island. */
const lateLastNight = (): Date => {
  const yesterday = toTimeIn(defaultZone, new Date(Date.now() - 86_400_000)).slice(0, 10);
  const read = fromSiteTime(`${yesterday}T22:30`);
  if (read?.kind !== 'instant') throw new Error('No night of change is at half past ten.');
  return read.at;
};

async function planTomorrowAtSix(page: Page): Promise<void> {
  await page.getByRole('button', { name: planning.open }).click();
  const open = page.getByRole('dialog', { name: planning.publication.title });
  await expect(open.getByText(planning.zone())).toBeVisible();
  await open.getByRole('button', { name: planning.quickHours.tomorrow_early }).click();
  await open.locator('.bouton-primary').click();
  await expect(page.getByText(publicationStateWords.scheduled, { exact: true })).toBeVisible();
}

test('another time zone moves hours, planning and archives, keeps what is planned, and can be put back', async ({
  pageOf,
  publishStory,
  request,
  expectAccessible,
  expectTrueCopies,
}) => {
  const { page } = await pageOf('administrator');
  const planned = await beginStory(page);
  await fillStory(page, {
    headline: `Le phare de ${newWord()}`,
    standfirst: 'Il se rallume.',
    text: 'Ce soir.',
  });
  await expectSaved(page);
  await planTomorrowAtSix(page);
  const { scheduledAt } = await db().article.findUniqueOrThrow({ where: { id: planned } });

  const story = await publishStory();
  const at = lateLastNight();
  await db()
    .$executeRaw`UPDATE articles SET first_published_at = ${at}, published_at = ${at} WHERE id = ${story.id}::uuid`;
  const [parisDay, islandDay] = [archiveOf(dayOf(defaultZone, at)), archiveOf(dayOf(island, at))];

  await page.goto(urls.deskSettings());
  await page.getByLabel(fields.timeZone).selectOption(island);
  const note = page.getByText(/^Ce qui est programmé garde son instant/);
  await expect(note).toContainText(`9\u00a0h, ${zoneHour(defaultZone)}`);
  await expect(note).toContainText(zoneHour(island));
  await expectAccessible(page);
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.saved)).toBeVisible();
  await expect(note).toBeHidden();
  // Without a reload: the tab that changed it reads hours on the new clock too.
  await expect(page.locator('html')).toHaveAttribute('data-fuseau', island);

  await test.step('readers', async () => {
    const article = await textOf(request, story.path);
    expect(article).toContain(`data-fuseau="${island}"`);
    expect(article).toContain(clockIn(island, at));
    expect(article).toContain(at.toISOString());
    expect(await textOf(request, islandDay)).toContain(story.word);
    expect(await textOf(request, parisDay)).not.toContain(story.word);
    await expectTrueCopies('/', story.path, islandDay, urls.archives(), '/sitemap.xml');
  });

  await test.step('planning', async () => {
    await openStory(page, planned);
    expect((await db().article.findUniqueOrThrow({ where: { id: planned } })).scheduledAt).toEqual(
      scheduledAt,
    );
    await expect(
      page.getByText(
        new RegExp(`^Publication programmée pour .* à.${clockIn(island, scheduledAt ?? at)}\\.$`, 'u'),
      ),
    ).toBeVisible();
    await expect(page.getByText('Heure de La Réunion', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: planning.open }).click();
    const open = page.getByRole('dialog', { name: planning.publication.title });
    await open.getByRole('button', { name: planning.quickHours.tomorrow_early }).click();
    await expect(
      open.getByText(/^Heure de La Réunion \(UTC\+4\), soit \d{4}-\d{2}-\d{2} 02:00 UTC\.$/),
    ).toBeVisible();
    await open.getByRole('button', { name: planning.cancel }).click();
  });

  await test.step('the journal', async () => {
    await page.goto(urls.deskJournal());
    await expect(page.getByText(island).first()).toBeVisible();
  });

  await putBack();
  const paris = clock(at);
  await expect.poll(() => textOf(request, story.path)).toContain(paris);
  expect(await textOf(request, parisDay)).toContain(story.word);
  expect(await textOf(request, islandDay)).not.toContain(story.word);
  await page.goto('/');
  await expect(page.locator('date-du-jour')).toContainText(calendarDate(dayOf(defaultZone, new Date())));
});
