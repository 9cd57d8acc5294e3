import { expect } from '@playwright/test';
import { beginStory, expectSaved, expectWithinScreen, openStory } from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { aftermathWords, previewWords } from '#words/newsroom/publishing/aftermath.ts';
import { binWords } from '#words/newsroom/writing/bin.ts';
import { correctionWords } from '#words/newsroom/reading/corrections.ts';
import { deskMessages } from '#messages/desk.ts';
import { replyWords, reportWords, requestDesk } from '#words/newsroom/requests/requests.ts';

const { editor, publication } = deskMessages;

/** Closed links and withdrawn pages answer 404 and 410, which a browser logs. */
test.use({ expectedErrors: [/status of 4(04|10)/] });

test('a reader tells of an error without a script @nojs', async ({ page, publishStory }) => {
  const { path, word } = await publishStory();
  await page.goto(path);
  await page.getByText(reportWords.summary, { exact: true }).click();
  await page.getByLabel(reportWords.passage).fill(`à ${word}`);
  await page.getByLabel(reportWords.message).fill('Le nom de la ville est faux.');
  await page.getByRole('button', { name: reportWords.submit }).click();
  await expect(page).toHaveURL(`${path}#signalement-recu`);
  await expect(page.getByText(reportWords.received)).toBeVisible();
  await expect(page.getByText(reportWords.failed)).toBeHidden();
});

test('a reported error becomes a correction in one step, with its difference for readers @phone', async ({
  page: reader,
  pageOf,
  publishStory,
  expectAccessible,
  expectTrueCopies,
}) => {
  const { id, path, word } = await publishStory();
  await reader.goto(path);
  await reader.getByText(reportWords.summary, { exact: true }).click();
  await reader.getByLabel(reportWords.passage).fill(`à ${word}`);
  await reader.getByLabel(reportWords.message).fill(`Ce n’est pas ${word}.`);
  await reader.getByRole('button', { name: reportWords.submit }).click();
  await expect(reader.getByText(reportWords.received)).toBeVisible();
  await expectAccessible(reader);

  const { page } = await pageOf('editor_in_chief');
  await page.goto(urls.deskRequests());
  await expectAccessible(page);
  const report = page.getByRole('article').filter({ hasText: `Ce n’est pas ${word}.` });
  await report.getByRole('link', { name: new RegExp(`^${requestDesk.correct}`) }).click();
  const dialog = page.getByRole('dialog', { name: publication.correctTitle });
  await expect(dialog.getByText(`Ce n’est pas ${word}.`)).toBeVisible();
  await expect(dialog.getByLabel(aftermathWords.text)).toHaveValue(new RegExp(`à ${word}`));
  await dialog.getByRole('button', { name: aftermathWords.cancel }).click();

  await page.getByLabel(editor.standfirst, { exact: true }).fill('Un chapô mis au propre.');
  await expectSaved(page);
  await page.getByRole('button', { name: publication.correct, exact: true }).click();
  await dialog.getByLabel(aftermathWords.text).fill(`Le chapô de ${word} était faux.`);
  await dialog.getByRole('button', { name: publication.correctSubmit }).click();
  await expect(page.getByText(publication.corrected)).toBeVisible();

  await reader.goto(path);
  await expect(reader.getByText(`Le chapô de ${word} était faux.`).first()).toBeVisible();
  const structured = await reader.locator('script[type="application/ld+json"]').textContent();
  expect(structured).toContain('CorrectionComment');
  await reader.getByRole('link', { name: correctionWords.see }).click();
  await expect(reader.locator('ins').filter({ hasText: 'propre' })).toBeVisible();
  await expectAccessible(reader);
  await expectTrueCopies(path, urls.corrections(), new URL(reader.url()).pathname);

  await page.goto(`${urls.deskRequests()}?etat=traitees`);
  await expect(
    page
      .getByRole('article')
      .filter({ hasText: `Ce n’est pas ${word}.` })
      .getByText(/^Corrigé le/),
  ).toBeVisible();

  // The correction is taken away again: nobody has answered the reader any more.
  await page.goto(`${urls.deskArticle(id)}?volet=suites`);
  await page.getByRole('button', { name: aftermathWords.withdraw, exact: true }).last().click();
  const away = page.getByRole('dialog', { name: aftermathWords.withdrawTitle });
  await expect(away.getByText(aftermathWords.withdrawHelp)).toBeVisible();
  await away.getByRole('button', { name: aftermathWords.withdrawSubmit }).click();
  await expect(page.getByText(aftermathWords.withdrawn(1))).toBeVisible();
  await page.goto(urls.deskRequests());
  await expect(report.getByRole('link', { name: new RegExp(`^${requestDesk.correct}`) })).toBeVisible();
});

test('a right of reply is received, published under the article, and taken back @phone', async ({
  pageOf,
  page: reader,
  publishStory,
  expectAccessible,
  expectTrueCopies,
}) => {
  const { id, path, word } = await publishStory();
  const { page } = await pageOf('editor_in_chief');
  await page.goto(`${urls.deskArticle(id)}?volet=suites`);
  await page.getByRole('button', { name: requestDesk.receive }).click();
  const dialog = page.getByRole('dialog', { name: requestDesk.receiveTitle });
  await dialog.getByLabel(requestDesk.requester).fill(`Mairie de ${word}`);
  await dialog.getByLabel(requestDesk.replyText).fill(`Nous n’avons rien dit à ${word}.`);
  await dialog.getByRole('button', { name: requestDesk.receiveSubmit }).click();
  await expect(page.getByText(/La demande est enregistrée/)).toBeVisible();

  await page.goto(urls.deskRequests());
  const reply = page.getByRole('article').filter({ hasText: `Mairie de ${word}` });
  await expect(reply.getByText(/encore (2|3).jours|encore \d+.heures/)).toBeVisible();
  await reply.getByRole('button', { name: requestDesk.publish }).click();
  await page
    .getByRole('dialog', { name: requestDesk.publishTitle })
    .getByRole('button', { name: requestDesk.publishSubmit })
    .click();
  await expect(page.getByText(requestDesk.publishedNow)).toBeVisible();

  await reader.goto(path);
  await expect(reader.getByRole('heading', { name: replyWords.title(`Mairie de ${word}`) })).toBeVisible();
  await expectAccessible(reader);
  await expectTrueCopies(path);
  await page.getByRole('button', { name: requestDesk.undo, exact: true }).click();
  await expect(page.getByText(requestDesk.takenBack)).toBeVisible();
  await reader.goto(path);
  await expect(reader.getByText(`Nous n’avons rien dit à ${word}.`)).toHaveCount(0);
});

test('a withdrawn story leaves every list and comes back by « Annuler » @phone', async ({
  pageOf,
  publishStory,
  request,
  place,
}) => {
  const { id, path, headline, word } = await publishStory();
  const lists = [
    '/',
    urls.wire(),
    urls.section(place.section.slug),
    '/rss.xml',
    '/feed.json',
    urls.search(word),
  ];
  const { page } = await pageOf('editor_in_chief');
  await openStory(page, id);
  await page.getByRole('button', { name: publication.withdraw, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: publication.withdrawTitle });
  await dialog.getByLabel(publication.withdrawNotice).fill('Retiré pour vérification.');
  await expectWithinScreen(page);
  await dialog.getByRole('button', { name: publication.withdrawSubmit }).click();
  await expect(page.getByText(publication.withdrawn)).toBeVisible();
  const gone = await request.get(path);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toContain('Retiré pour vérification.');
  for (const list of lists) expect(await (await request.get(list)).text(), list).not.toContain(path);
  expect(await (await request.get('/news-sitemap.xml')).text()).not.toContain(path);
  const said = page.getByRole('status').filter({ hasText: publication.withdrawn });
  await said.getByRole('button', { name: publication.undo, exact: true }).click();
  await expect(page.getByText(publication.restored([]))).toBeVisible();
  const back = await request.get(path);
  expect(back.status()).toBe(200);
  expect(await back.text()).toContain(headline.slice(0, 12));
});

test.describe('without a network', () => {
  // The browser logs the requests that found no network.
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('a withdrawal that did not happen says so in its dialog and keeps its notice @phone', async ({
    pageOf,
    publishStory,
    request,
  }) => {
    const { id, path } = await publishStory();
    const { page } = await pageOf('editor_in_chief');
    await openStory(page, id);
    await page.getByRole('button', { name: publication.withdraw, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: publication.withdrawTitle });
    const notice = dialog.getByLabel(publication.withdrawNotice);
    await notice.fill('Retiré à la demande de la famille.');
    await page.context().setOffline(true);
    await dialog.getByRole('button', { name: publication.withdrawSubmit }).click();
    await expect(dialog.getByRole('alert')).toHaveText(deskMessages.save.lostNetwork);
    await expect(notice).toHaveValue('Retiré à la demande de la famille.');
    await expectWithinScreen(page);
    await page.context().setOffline(false);
    await dialog.getByRole('button', { name: publication.withdrawSubmit }).click();
    await expect(page.getByText(publication.withdrawn)).toBeVisible();
    await expect(dialog).toHaveCount(0);
    expect(await (await request.get(path)).text()).toContain('Retiré à la demande de la famille.');
  });
});

test('a preview link is made, framed, listed and closed', async ({
  pageOf,
  page: stranger,
  publishStory,
}) => {
  const { id, headline } = await publishStory();
  const { page } = await pageOf('editor_in_chief');
  await page.goto(`${urls.deskArticle(id)}?volet=apercus`);
  await page.getByRole('button', { name: previewWords.create }).click();
  const address = await page.getByLabel(previewWords.address).inputValue();
  const answer = await stranger.request.get(address);
  expect(answer.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  expect(answer.headers()['cache-control']).toContain('no-store');
  await stranger.goto(address);
  await stranger.getByRole('link', { name: previewWords.phone }).click();
  const frame = stranger.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText(headline.slice(0, 12));
  await page.getByRole('button', { name: /^Fermer le lien/ }).click();
  await expect(page.getByText(previewWords.closed)).toBeVisible();
  await stranger.goto(address);
  await expect(stranger.getByText(deskMessages.preview.goneTitle)).toBeVisible();
});

test('a draft goes to the bin and comes back @phone', async ({ pageOf }) => {
  const { page } = await pageOf('editor_in_chief');
  const id = await beginStory(page);
  const headline = `Un brouillon pour ${newWord()}`;
  await page.getByLabel(editor.headline, { exact: true }).fill(headline);
  await expectSaved(page);
  await page.goto(`${urls.deskArticle(id)}?volet=suites`);
  await page.getByRole('button', { name: binWords.delete }).click();
  await page
    .getByRole('dialog', { name: binWords.deleteTitle })
    .getByRole('button', { name: binWords.deleteSubmit })
    .click();
  await expect(page.getByText(binWords.deleted(headline))).toBeVisible();
  await page.getByRole('button', { name: binWords.undo, exact: true }).click();
  await expect(page.getByText(binWords.restored(headline))).toBeVisible();
});

test('strangers find no room of requests', async ({ page, pageOf }) => {
  await page.goto(urls.deskRequests());
  await expect(page).toHaveURL(/\/connexion/);
  const { page: moderator } = await pageOf('moderator');
  await moderator.goto(urls.deskRequests());
  await expect(moderator.getByText(requestDesk.noAccess)).toBeVisible();
});
