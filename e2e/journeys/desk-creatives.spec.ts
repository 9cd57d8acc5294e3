import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { creativeWords as words } from '#words/ads/campaigns/ads-creatives.ts';
import { db } from '#server/db/client.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { zipOf } from '#tests/zip-entries.ts';

/** A banner that says what it may reach: its own file, and nothing else. */
const banner = zipOf([
  {
    name: 'index.html',
    content:
      '<!DOCTYPE html><html lang="fr"><title>Saison</title><p id="dit">Rien</p><script src="a.js"></script>',
  },
  {
    name: 'a.js',
    content: `let said = '';
      try { document.cookie; said += 'cookie '; } catch { said += 'sans cookie, '; }
      try { localStorage.length; said += 'stockage '; } catch { said += 'sans stockage, '; }
      try { parent.document.title; said += 'page '; } catch { said += 'sans page, '; }
      said += new URLSearchParams(location.search).get('clickTag') ?? 'sans clic';
      document.getElementById('dit').textContent = said;`,
  },
]);

test('a banner runs in an origin of nobody', async ({ pageOf, expectAccessible, request }) => {
  const word = newWord();
  const { campaignId } = await createCampaign({ campaign: { state: 'draft', approvedAt: null } });
  const { page } = await pageOf('ad_manager');
  await page.goto(urls.deskNewCreative(campaignId));
  await page.getByLabel(words.kinds.html5).check();
  await page.getByLabel(words.name, { exact: true }).fill(`Bannière ${word}`);
  await page.getByLabel(words.title, { exact: true }).fill(`Saison ${word}`);
  await page.getByLabel(words.size, { exact: true }).selectOption('300x250');
  await page.getByLabel(words.clickUrl, { exact: true }).fill('https://annonceur.example/saison');
  await page.locator('input[type=file]').setInputFiles({
    name: 'banniere.zip',
    mimeType: 'application/zip',
    buffer: banner,
  });
  await expect(page.getByText(/^Fichier reçu/)).toBeVisible();
  await page.getByRole('button', { name: words.add, exact: true }).click();
  const frame = page.frameLocator(`iframe[title="Saison ${word}"]`);
  await expect(frame.getByText('sans cookie, sans stockage, sans page, sans clic')).toBeVisible();
  await expectAccessible(page);

  const { id, version } = await db().adCreative.findFirstOrThrow({ where: { campaignId, kind: 'html5' } });
  expect((await request.get(urls.adFrame(id, version))).status()).toBe(404);
  await db().adCreative.update({ where: { id }, data: { approvedAt: new Date() } });
  await expect
    .poll(async () => (await request.get(`${urls.adFrame(id, version)}?clickTag=/pub/clic/x`)).status())
    .toBe(200);
});
