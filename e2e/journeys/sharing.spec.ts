import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { findTooWide } from '#e2e/fixtures/faults.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { mastodonKey } from '#features/newsroom/sharing/mastodon-server.ts';
import { urls } from '#lib/urls.ts';
import { shareWords as words } from '#words/newsroom/sharing/share.ts';
import { archive } from '#tests/factories/archive.ts';

/** Other sites, played here; and the journey's own scripts, which a sandboxed frame runs as little as any. */
test.use({
  expectedErrors: [
    /third party: https?:\/\/(?:piaille\.fr\/|127\.0\.0\.1:)|^Blocked script execution in .*\/integrer\//,
  ],
});

const rowOf = (page: Page) => page.getByRole('group', { name: words.group });
const firstFour = ['facebook', 'x', 'linkedin', 'pinterest'] as const;

test('the share row is plain links, four at once and the rest a press further @nojs', async ({
  page,
  baseURL,
}) => {
  await page.goto(archive.whole);
  const row = rowOf(page);
  for (const network of firstFour) {
    const href = await row.getByRole('link', { name: words.on[network] }).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain(`${baseURL}${archive.whole}`);
  }
  const mail = row.getByRole('link', { name: words.on.mail });
  await expect(mail).toBeHidden();
  await row.locator('summary').first().press('Enter');
  for (const network of ['whatsapp', 'bluesky', 'mastodon'] as const)
    await expect(row.getByRole('link', { name: words.on[network] })).toBeVisible();
  await expect(mail).toHaveAttribute('href', /^mailto:\?subject=/);
  await row.getByText(words.embed, { exact: true }).press('Enter');
  await expect(row.getByLabel(words.embedCode)).toHaveValue(/^<iframe src="[^"]+\/integrer\/[^"]+" title=/);
  expect(await findTooWide(page)).toEqual([]);
});

test('where scripts run: copies, the server of Mastodon once, a passage, each told to the newspaper alone', async ({
  page,
  context,
  baseURL,
  expectAccessible,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route('https://piaille.fr/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Piaille</title>' }),
  );
  const told = (way: string) =>
    page.waitForRequest(
      (request) => request.url().endsWith(urls.apiAudience()) && request.postDataJSON().way === way,
    );
  await page.goto(archive.whole);
  const row = rowOf(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await Promise.all([told('copy'), row.getByRole('button', { name: words.copy }).click()]);
  await expect(row.getByRole('status')).toHaveText(words.copied);
  expect(await copied()).toBe(`${baseURL}${archive.whole}`);

  await row.locator('summary').first().click();
  await row.getByRole('link', { name: words.on.mastodon }).click();
  const field = row.getByLabel(words.server);
  await expect(field).toBeFocused();
  await field.fill('pas un serveur');
  await field.press('Enter');
  await expect(row.getByRole('alert')).toHaveText(words.serverBad);
  await expect(field).toHaveValue('pas un serveur');
  await expectAccessible(page);
  await field.fill('@moi@piaille.fr');
  const [window] = await Promise.all([context.waitForEvent('page'), told('mastodon'), field.press('Enter')]);
  await expect(window).toHaveURL(/^https:\/\/piaille\.fr\/share\?text=/);
  await window.close();
  await page.reload();
  await row.locator('summary').first().click();
  const mastodon = row.getByRole('link', { name: words.on.mastodon });
  await expect(mastodon).toHaveAttribute('href', /^https:\/\/piaille\.fr\/share\?text=/);
  await row.getByRole('button', { name: words.serverChange }).click();
  await field.fill('');
  await field.press('Enter');
  await expect(mastodon).toHaveAttribute('href', /^https:\/\/share\.joinmastodon\.org\//);
  expect(await page.evaluate((key) => localStorage.getItem(key), mastodonKey)).toBeNull();
  await page.keyboard.press('Escape');
  await expect(mastodon).toBeHidden();

  await page
    .locator('.corps > p')
    .first()
    .evaluate((text) => {
      text.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.selectAllChildren(text);
    });
  const passage = page.getByRole('button', { name: words.passage });
  await expect(passage).toBeInViewport();
  await Promise.all([told('copy'), passage.press('Enter')]);
  await expect(page.getByRole('button', { name: words.passageCopied })).toBeVisible();
  expect(await copied()).toMatch(new RegExp(`^${baseURL}${archive.whole}#:~:text=.`));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words.passageCopied })).toHaveCount(0);
});

test('another site shows an article in a frame that may do nothing but open it', async ({
  page,
  context,
  request,
  baseURL,
  publishStory,
}) => {
  const { path, headline } = await publishStory();
  const discovered = /<link[^>]+application\/json\+oembed[^>]*>/.exec(await (await request.get(path)).text());
  const address = /href="([^"]+)"/.exec(discovered?.[0] ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { html } = (await (await request.get(address)).json()) as { html: string };
  // A browser lets a page of the open web load nothing from this machine: the other site stands on it too.
  const other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><link rel="icon" href="data:,"><title>Autre</title>${html}`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  try {
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const link = page.frameLocator('iframe').getByRole('link', { name: headline });
    const [window] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await expect(window).toHaveURL(`${baseURL}${path}`);
  } finally {
    other.close();
  }
});
