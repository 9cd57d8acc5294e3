import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { tellOfReading } from '#e2e/fixtures/audience.ts';
import { openStory } from '#e2e/fixtures/desk.ts';
import { findTooWide } from '#e2e/fixtures/faults.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';
import { audienceLink } from '#words/newsroom/writing/desk-list.ts';
import { deskMessages } from '#messages/desk.ts';

const { columns, facts, quarters, screenNames } = words;

/** The cells of a row of figures, the first that tells what it is of. */
const rowOf = (page: Page, table: string, name: string) =>
  page.getByRole('region', { name: table }).getByRole('row').filter({ hasText: name });

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.download }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  return readFileSync(await file.path(), 'utf8');
}

test('an article’s readers: how many, when, from where, how far, on what; whole on a phone', async ({
  pageOf,
  publishStory,
  request,
  expectAccessible,
}) => {
  const story = await publishStory();
  const host = `${newWord()}.test`;
  const { page } = await pageOf('journalist');
  await page.goto(urls.deskArticleAudience(story.id));
  await expect(page.getByText(words.noReader)).toBeVisible();
  await expectAccessible(page);

  await tellOfReading(request, { articleId: story.id, readers: 6, referrer: host });
  await tellOfReading(request, { articleId: story.id, readers: 2, screen: 'desktop', quarter: 2 });
  const total = page.locator('dl div').filter({ hasText: facts.total });
  // Written each second: the last who came may be counted a second before they leave.
  await expect(async () => {
    await page.goto(urls.deskArticleAudience(story.id));
    await expect(total).toContainText(`${facts.total}8${facts.views(8)}`, { timeout: 500 });
    const depth = rowOf(page, words.depths, quarters[2]);
    await expect(depth).toContainText(words.percent(0.25), { timeout: 500 });
  }).toPass();
  await expect(rowOf(page, words.sources, host)).toContainText(words.percent(0.75));
  await expect(rowOf(page, words.depths, quarters[4])).toContainText(words.percent(0.75));
  await expect(rowOf(page, words.screens, screenNames.desktop)).toContainText(words.percent(0.25));
  const hours = page.getByRole('region', { name: words.hours });
  await expect(hours.getByRole('img', { name: /au plus/ })).toBeVisible();
  await hours.getByText(words.table.hour).click();
  await expect(hours.getByRole('columnheader', { name: columns.views })).toBeAttached();
  await expectAccessible(page);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findTooWide(page), `at ${width} px`).toEqual([]);
  }
  const lines = (await download(page)).trim().split('\r\n').slice(1);
  expect(lines).toHaveLength(48 + 30);
  const sum = (step: string) =>
    lines
      .map((line) => line.split(';'))
      .filter((cells) => cells[1] === step)
      .reduce((all, cells) => all + Number(cells[3]), 0);
  expect([sum(words.csv.steps.hour), sum(words.csv.steps.day)]).toEqual([8, 8]);
});

test('from the list and from the editor one sees who reads; the newspaper’s whole audience by section', async ({
  pageOf,
  publishStory,
  place,
  request,
  expectAccessible,
}) => {
  const story = await publishStory();
  await tellOfReading(request, { articleId: story.id, readers: 3 });
  const { page } = await pageOf('editor_in_chief');
  await page.goto(withQuery(urls.deskArticles(), { q: story.word }));
  await page.getByRole('link', { name: audienceLink.linkOf(story.headline) }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.of(story.headline) })).toBeVisible();
  await page.getByRole('link', { name: words.toArticle }).click();
  await openStory(page, story.id);
  await page.getByRole('link', { name: audienceLink.link, exact: true }).click();
  await expect(page).toHaveURL(urls.deskArticleAudience(story.id));

  await page.goto(urls.deskAudience());
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await page.getByLabel(words.period, { exact: true }).selectOption('7d');
  await page.getByLabel(columns.section, { exact: true }).selectOption(place.section.slug);
  await page.getByRole('button', { name: words.show }).click();
  await expect(page).toHaveURL(/periode=7d&rubrique=/);
  await expect(async () => {
    await page.reload();
    await expect(rowOf(page, words.sections, place.section.name)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectAccessible(page);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findTooWide(page), `at ${width} px`).toEqual([]);
  }
  // Thirty are shown, a thousand are in the file.
  const line = (await download(page)).split('\r\n').find((one) => one.includes(story.path)) ?? '';
  expect(line.split(';').slice(1, 2)).toEqual([story.headline]);
  expect(line.endsWith(';3;3')).toBe(true);
});

test.describe('refusals', () => {
  // A browser logs a page that answers 404 as an error of its own.
  test.use({ expectedErrors: [/status of 404/] });

  test('the audience is not everybody’s, by its pages or by its files', async ({
    page: stranger,
    pageOf,
    publishStory,
  }) => {
    const story = await publishStory();
    const [own, all] = [urls.deskArticleAudience(story.id), urls.deskAudience()];
    const files = [urls.apiArticleFigures(story.id), urls.apiAudienceFigures()];
    for (const path of [own, all]) {
      await stranger.goto(path);
      await expect(stranger).toHaveURL(/\/connexion\?suite=/);
    }
    for (const path of files) expect((await stranger.request.get(path)).status()).toBe(401);

    const reader = (await pageOf('reader')).page;
    await reader.goto(all);
    await expect(reader).toHaveURL(/\/compte$/);
    for (const path of files) expect((await reader.request.get(path)).status()).toBe(403);

    const moderator = (await pageOf('moderator')).page;
    await moderator.goto(all);
    await expect(moderator.getByText(words.notReading)).toBeVisible();
    await moderator.goto(own);
    await expect(moderator.getByRole('heading', { name: deskMessages.notFound.title })).toBeVisible();
    expect((await moderator.request.get(urls.apiArticleFigures(story.id))).status()).toBe(404);
    expect((await moderator.request.get(urls.apiAudienceFigures())).status()).toBe(403);
  });
});
