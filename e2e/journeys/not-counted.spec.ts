import { expect, type Page } from '@playwright/test';
import { peoplesBrowser } from '#e2e/fixtures/audience.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { refusalKey } from '#features/readers/audience/reading-choice.ts';
import { beaconPath } from '#lib/beacon-path.ts';
import { urls } from '#lib/urls.ts';
import { optOutWords as words } from '#messages/audience.ts';

test.use({ userAgent: peoplesBrowser });

/** What the pages that this one opens tell of being seen, in their order. */
async function listen(page: Page): Promise<{ seen: string[]; visit: (path: string) => Promise<void> }> {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== beaconPath) return;
    const told = request.postDataJSON() as { event: string; article: string };
    if (told.event === 'seen') seen.push(told.article);
  });
  // A page is seen after a second: the clock is put forward, nobody waits for it.
  await page.clock.install();
  const visit = async (path: string): Promise<void> => {
    await page.goto(path);
    await page.clock.runFor(3_000);
  };
  return { seen, visit };
}

test('who does not want to be counted is not, without an account, until they take it back', async ({
  page,
  publishStory,
  expectAccessible,
}) => {
  const { id, path } = await publishStory();
  const { seen, visit } = await listen(page);
  await visit(path);
  await expect.poll(() => seen).toEqual([id]);

  await page.goto(urls.cookies());
  await expect(page.getByText(refusalKey)).toBeVisible();
  await page.goto(urls.audienceChoice());
  await expect(page.getByRole('status')).toHaveText(words.counted);
  await page.getByRole('button', { name: words.stop }).press('Enter');
  await expect(page.getByRole('status')).toHaveText(words.notCounted);
  await expectAccessible();
  await visit(path);

  await page.goto(urls.audienceChoice());
  await expect(page.getByRole('status')).toHaveText(words.notCounted);
  await page.getByRole('button', { name: words.resume }).click();
  await expect(page.getByRole('status')).toHaveText(words.counted);
  await visit(path);
  // The visit in between told nothing.
  await expect.poll(() => seen).toEqual([id, id]);
});

test('the newsroom is not counted', async ({ page, publishStory, somebody }) => {
  const { id, path } = await publishStory();
  const { email, password } = await somebody('journalist');
  await page.goto(urls.signIn(urls.account()));
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(/\/compte$/);
  const { seen, visit } = await listen(page);
  await visit(path);
  await page.context().clearCookies();
  await visit(path);
  await expect.poll(() => seen).toEqual([id]);
});

test('without scripts the page says that nobody is counted @only-nojs', async ({ page }) => {
  await page.goto(urls.privacy());
  await expect(page.getByText(words.withoutScript)).toBeVisible();
  await expect(page.getByRole('button', { name: words.stop })).toHaveCount(0);
});
