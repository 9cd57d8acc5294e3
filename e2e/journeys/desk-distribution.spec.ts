import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/stories.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { channelWords, distributionWords as words } from '#words/reach/distribution/distribution.ts';

test('what the world was told of a story stands beside it, and is sent again once', async ({
  pageOf,
  publishStory,
  expectAccessible,
}) => {
  const story = await publishStory();
  const { page } = await pageOf('editor_in_chief');
  const address = withQuery(urls.deskArticle(story.id), { volet: 'diffusion' });
  const panel = page.getByRole('tabpanel', { name: words.panel });
  const line = panel.getByRole('listitem').filter({ hasText: new RegExp(`^${channelWords.indexnow}`) });
  const resend = line.getByRole('button', { name: new RegExp(`^${words.resend} ${channelWords.indexnow}`) });
  // Nothing leaves a private address; with a stand-in of its own, a newspaper on trial is answered.
  await expect(async () => {
    await page.goto(address);
    await expect(line).toContainText(/non envoyée|20[02] à/, { timeout: 2_000 });
  }).toPass();
  await expectAccessible(page);

  await resend.click();
  await expect(panel.getByText(words.resent)).toBeVisible();
  await expect(async () => {
    await page.goto(address);
    await expect(line).toContainText(words.again(1), { timeout: 2_000 });
    await expect(resend).toBeVisible({ timeout: 500 });
  }).toPass();

  await page.goto(urls.deskDistribution());
  await expect(page.getByRole('heading', { name: words.log })).toBeVisible();
  await expectAccessible(page);
});
