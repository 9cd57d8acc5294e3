import { expect } from '@playwright/test';
import { beginStory, bodyOf, expectSaved } from '#e2e/fixtures/desk.ts';
import { paste } from '#e2e/fixtures/paste.ts';
import { test } from '#e2e/fixtures/people.ts';
import { bodyEditorWords as words } from '#words/newsroom/body/body-editor.ts';
import { deskMessages } from '#messages/desk.ts';

const { editor } = deskMessages;

test('takes in what is pasted, an address as its content, a picture file on its way', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  const body = bodyOf(page);
  await body.click();
  await paste(page, { text: 'https://youtu.be/abcdefgh123?si=x' });
  await expect(body.getByRole('group', { name: words.tools.embed })).toContainText('YouTube');
  await page.keyboard.press('Control+End');
  await paste(page, {
    html: '<h1 style="color:red">Les digues</h1><p>Un <b onclick="x()">port</b>.<img src="file:///C:/clip.jpg"></p>',
  });
  await expect(body.locator('h2')).toHaveText('Les digues');
  await expect(body.locator('strong')).toHaveText('port');
  const notice = page.getByText(words.notice.pictureFile);
  await expect(notice).toBeVisible();
  await page
    .getByRole('region', { name: editor.body, exact: true })
    .getByRole('button', { name: words.notice.choosePicture })
    .click();
  await expect(page.getByRole('dialog', { name: words.tools.picture })).toBeVisible();
  await page.keyboard.press('Escape');
  await paste(page, { picture: true });
  await expect(body.getByRole('group', { name: /^Envoi de/ })).toBeVisible();
  await expectSaved(page);
});

test('what is copied here comes back whole, what another editor of the same make copied is cleaned', async ({
  pageOf,
}) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  const body = bodyOf(page);
  await body.click();
  await paste(page, {
    html: '<h1 data-pm-slice="1 1 []">Les digues</h1><p>Le <a href="https://exemple.fr/?utm_source=x">port</a>.</p><table><tr><th>Lieu</th><th>Cote</th></tr><tr><td>Quai</td><td>3 m</td></tr></table>',
  });
  await expect(body.locator('h2')).toHaveText('Les digues');
  await expect(body.locator('a')).toHaveAttribute('href', 'https://exemple.fr/');
  const tables = body.getByRole('group', { name: words.tools.table });
  await expect(tables.getByRole('cell', { name: '3 m' })).toBeVisible();
  await body.focus();
  await page.keyboard.press('ControlOrMeta+A');
  const copied = await body.evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/html');
  });
  await page.keyboard.press('ControlOrMeta+End');
  await paste(page, { html: copied });
  await expect(tables).toHaveCount(2);
  await expect(body.locator('h2')).toHaveCount(2);
  await expectSaved(page);
});

test('makes an address of a known platform, typed alone, what it leads to', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  const body = bodyOf(page);
  const address = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
  await body.click();
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  const embed = body.getByRole('group', { name: words.tools.embed });
  await expect(embed).toContainText('YouTube');
  await page.keyboard.press('Control+z');
  await expect(embed).toHaveCount(0);
  await expect(body).toHaveText(address);
  await page.keyboard.press('Enter');
  await page.keyboard.type('La suite.');
  await expect(embed).toContainText('YouTube');
  await expect(body.locator(':scope > p').last()).toHaveText('La suite.');
  await expectSaved(page);
});
