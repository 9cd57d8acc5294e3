import { expect, type Page } from '@playwright/test';
import { expectRanked, tellOfReading } from '#e2e/fixtures/audience.ts';
import { findFaults } from '#e2e/fixtures/faults.ts';
import { type Story, test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { systemActor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { mostReadWords as words } from '#messages/audience.ts';
import { db } from '#server/db/client.ts';
import { archive } from '#tests/factories/archive.ts';
import { valueOf } from '#tests/factories/stories.ts';

const { windows } = words;
const hourMs = 3_600_000;

/** A section of this journey's own, under the archive's so that the strip of sections stays what it is. */
async function newSection(word: string): Promise<string> {
  const parent = await db().section.findUnique({ where: { slug: archive.section }, select: { id: true } });
  const input = { name: `Canaux de ${word}`, slug: word, parentId: parent?.id ?? null };
  valueOf(await saveSection({ actor: systemActor('e2e'), input }));
  return urls.section(word);
}

/** Readers of three days ago: the week's order becomes another than the day's. */
const readDaysAgo = (articleId: string, readers: number) =>
  db().articleViewsHourly.create({
    data: {
      articleId,
      hour: new Date(Math.floor(Date.now() / hourMs) * hourMs - 72 * hourMs),
      readers,
      views: readers,
    },
  });

const rankingOf = (page: Page) => page.getByRole('region', { name: words.title, exact: true });
const pathsIn = (page: Page, list: string): Promise<(string | null)[]> =>
  rankingOf(page)
    .getByRole('list', { name: list })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test('after thirty visits a section and the front say what is read most, in a day and in a week @phone @nojs', async ({
  page,
  publishStory,
  expectAccessible,
  javaScriptEnabled,
}) => {
  const word = newWord();
  const path = await newSection(word);
  const stories: Story[] = [];
  for (let at = 0; at < 4; at += 1) stories.push(await publishStory({ section: word }));
  const [first, second, third] = stories as [Story, Story, Story];
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(200);
  await page.goto(path);
  await expect(rankingOf(page)).toHaveCount(0);

  await tellOfReading(page.request, { articleId: first.id, readers: 15 });
  await tellOfReading(page.request, { articleId: second.id, readers: 10 });
  await tellOfReading(page.request, { articleId: third.id, readers: 5 });
  await readDaysAgo(third.id, 40);
  await expectRanked(page.request, path, new RegExp(`data-duree="24h"[^]*${third.path}[^]*data-duree="7d"`));

  await page.goto(path);
  const day = [first, second, third].map((story) => story.path);
  expect(await pathsIn(page, windows['24h'])).toEqual(day);
  await expect(rankingOf(page).getByRole('list')).toHaveCount(1);
  await page.getByRole('radio', { name: windows['7d'] }).check();
  expect(await pathsIn(page, windows['7d'])).toEqual([third.path, first.path, second.path]);
  await expect(rankingOf(page).getByRole('list')).toHaveCount(1);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: windows['24h'] })).toBeChecked();
  expect(await pathsIn(page, windows['24h'])).toEqual(day);
  expect(await findFaults(page)).toEqual([]);
  if (javaScriptEnabled) await expectAccessible();

  // The whole newspaper's list has other journeys' stories too: three at least are there.
  await page.goto(urls.home());
  await expect.poll(() => rankingOf(page).getByRole('link').count()).toBeGreaterThanOrEqual(3);
  expect(await findFaults(page)).toEqual([]);
});
