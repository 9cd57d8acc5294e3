import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/newsroom.ts';
import { siteWords } from '#messages/site.ts';

test('menu and search open without a script, one at a time @nojs', async ({ page }) => {
  await page.goto('/');
  const menu = page.locator('.tiroir-menu');
  const search = page.locator('.tiroir-cherche');
  await menu.locator('summary').click();
  await expect(menu.getByRole('link').first()).toBeVisible();
  await search.locator('summary').click();
  await expect(search.getByLabel(siteWords.searchLabel)).toBeVisible();
  await expect(menu.getByRole('link').first()).toBeHidden();
  await search.getByLabel(siteWords.searchLabel).fill('barrage');
  await search.getByLabel(siteWords.searchLabel).press('Enter');
  await expect(page).toHaveURL(/\/recherche\?q=barrage/);
});

test('pages name a rule set that browsers accept', async ({ page, request }) => {
  const answer = await page.goto('/');
  expect(answer?.headers()['speculation-rules']).toBe('"/speculation-rules.json"');
  const rules = await request.get('/speculation-rules.json');
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  expect(await rules.json()).toHaveProperty('prefetch');
});
