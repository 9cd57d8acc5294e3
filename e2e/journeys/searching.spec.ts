import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/stories.ts';
import { learnWords } from '#features/readers/search/use-cases/learn-words.ts';
import { urls } from '#lib/urls.ts';
import { searchProblems, searchWords as words } from '#messages/search.ts';
import { siteWords } from '#messages/site.ts';
import { archive } from '#tests/factories/archive.ts';

/** The field of the page, not the masthead's. */
const fieldOf = (page: Page): Locator => page.getByRole('main').getByLabel(siteWords.searchLabel);

/** Two letters of a word in the wrong order. */
const misspelt = (word: string): string => {
  const at = [...word].findIndex((letter, place) => place > 1 && letter !== word[place + 1]);
  return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
};

test('a mistyped word shows what was meant, and the page passes axe @phone', async ({
  page,
  publishStory,
  expectAccessible,
}) => {
  const { word, headline, path } = await publishStory();
  const typed = misspelt(word);
  // The worker counts words each minute: here its round is made at once, unless its own is under way.
  await expect(async () => {
    await learnWords();
    await page.goto(urls.search(typed));
    await expect(page.getByText(words.shownInstead(typed, word.toLowerCase()))).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 60_000 });
  await expect(fieldOf(page)).toHaveValue(typed);
  await expect(page.getByRole('main').locator('h2 mark')).toHaveText(word);
  await expectAccessible();
  await page.getByRole('link', { name: headline }).click();
  await expect(page).toHaveURL(path);
});

test('suggestions come while one types, go with Escape, and lead on with the keyboard @phone', async ({
  page,
  publishStory,
  expectAccessible,
}) => {
  const { word, headline, path } = await publishStory();
  await page.goto(urls.search());
  const field = fieldOf(page);
  const list = page.getByRole('main').getByRole('listbox');
  await field.pressSequentially(word.slice(0, -1));
  const option = list.getByRole('option', { name: headline });
  await expect(option).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible();
  await field.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue(word.slice(0, -1));
  await field.press('ArrowDown');
  await expect(option).toBeVisible();
  await field.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(page).toHaveURL(path);
});

test('filters come and go as links, and the order stays with them @nojs', async ({ page }) => {
  await page.goto(urls.searchPage({ q: 'soudeurs', rubrique: archive.section, tri: 'date' }));
  await expect(page.getByRole('status')).toContainText(/résultats/);
  const breadcrumb = page.getByRole('navigation', { name: siteWords.breadcrumb });
  await expect(breadcrumb.getByRole('link')).toHaveText([siteWords.home]);
  await page.getByRole('link', { name: /^Retirer le filtre/ }).click();
  await expect(page).toHaveURL(urls.searchPage({ q: 'soudeurs', tri: 'date' }));
  await fieldOf(page).fill('"rien de tel que zzyzxquux"');
  await fieldOf(page).press('Enter');
  await expect(page.getByText(words.noneHelp)).toBeVisible();
  await expect(page.getByRole('navigation', { name: words.otherWays })).toBeVisible();
  await expect(fieldOf(page)).toHaveValue('"rien de tel que zzyzxquux"');
});

test('anything that somebody may ask is answered with a page', async ({ request }) => {
  const asked: [string, number, string?][] = [
    ['', 200, words.empty],
    [`?q=${'a'.repeat(10_000)}`, 200, words.cut(200)],
    ['?q=le+la+de', 400, searchProblems.tooCommon],
    ['?q=%21%3F%2C', 400, searchProblems.noWord],
    ['?q=%25', 400, searchProblems.noWord],
    ['?q=%5C', 400, searchProblems.noWord],
    ['?q=%F0%9F%99%82', 400, searchProblems.noWord],
    ['?q=-soudeurs', 400, searchProblems.onlyExclusions],
    ['?q=soudeurs+depuis:demain', 400],
    ['?q=%22soudeurs', 200],
    ['?q=%27%3B+DROP+TABLE+articles%3B--', 200],
    ['?q=%E2%80%AE%D9%85%D8%B1%D8%AD%D8%A8%D8%A7', 200],
    ['?q=soud%00eurs', 200],
    ['?q=soudeurs&page=-1', 400, searchProblems.badPage],
    ['?q=soudeurs&page=999999999', 404, searchProblems.noSuchPage],
    ['?q=soudeurs&tri=hasard', 400, searchProblems.badOrder],
    ['?q=soudeurs&rubrique=aucune-de-ce-nom', 404],
    ['?q=soudeurs&genre=sonnet', 400, searchProblems.badGenre],
    ['?q=soudeurs&inconnu=1', 200],
  ];
  for (const [query, status, sentence] of asked) {
    const answer = await request.get(`${urls.search()}${query}`);
    expect(answer.status(), query.slice(0, 60)).toBe(status);
    const html = await answer.text();
    expect(html, query.slice(0, 60)).toContain('noindex');
    if (sentence) expect(html).toContain(sentence);
  }
  const description = await request.get(urls.openSearch());
  expect(await description.text()).toContain(`${urls.search()}?q={searchTerms}`);
});
