import { type Browser, expect, type Page } from '@playwright/test';
import {
  beginStory,
  bodyOf,
  chooseLeadPicture,
  expectSaved,
  openStory,
  publishOpen,
  tool,
} from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { dashboardWords } from '#words/newsroom/publishing/dashboard.ts';
import { deskMessages } from '#messages/desk.ts';
import { siteWords } from '#messages/site.ts';

const { editor, publication } = deskMessages;

/** A withdrawn page logs its status. */
test.use({ expectedErrors: [/status of 410/] });

/** The shape of the article that this newspaper began with, in words of our own. */
const storyOf = (word: string) => ({
  kicker: 'Alliances',
  headline: `L’Oltavie laisse la Sarkanie seule sur le pont de ${word}`,
  standfirst: `Membre de la même alliance, Valmer n’enverra ni soldats ni vivres : le traité, dit-on à ${word}, s’arrête aux frontières.`,
  paragraphs: [
    `Le porte-parole du ministère l’a répété trois fois devant la presse de ${word} : son pays tient à la paix entre voisins, et à des frontières que personne ne déplace.`,
    'Le pacte de défense ne couvre que les terres de ses six membres. Hors de là, chacun décide pour soi ; l’Oltavie a décidé.',
    'En octobre déjà, elle avait refusé de reconnaître les votes tenus dans les quatre vallées occupées.',
  ],
  subheading: `Pourquoi ${word} compte-t-elle autant ?`,
  after:
    'Un chiffre répond : 7 600 kilomètres de frontière commune, des usines de part et d’autre, et une gare d’où partaient les fusées.',
  items: [
    'la plus longue frontière du continent',
    'soixante mille étudiants partis chez le voisin',
    'un port spatial loué au prix fort',
  ],
  quotation: 'On ne choisit pas ses voisins, mais on choisit ses guerres.',
  speaker: 'Un diplomate oltave',
  last: {
    before: 'Le commerce, lui, bat un ',
    bold: 'record historique',
    middle: ', selon les ',
    link: 'chiffres des douanes',
    end: '.',
  },
});

/** Types the whole text with keys and tools, as somebody on deadline does. */
async function typeBody(page: Page, story: ReturnType<typeof storyOf>): Promise<void> {
  const { keyboard } = page;
  await bodyOf(page).click();
  for (const text of story.paragraphs) {
    await keyboard.insertText(text);
    await keyboard.press('Enter');
  }
  await tool(page, 'subheading').click();
  await keyboard.insertText(story.subheading);
  await keyboard.press('Enter');
  await keyboard.insertText(story.after);
  await keyboard.press('Enter');
  await tool(page, 'bulletList').click();
  for (const item of story.items) {
    await keyboard.insertText(item);
    await keyboard.press('Enter');
  }
  await keyboard.press('Enter');
  const { before, bold, middle, link, end } = story.last;
  await keyboard.insertText(before);
  await keyboard.press('Control+b');
  await keyboard.insertText(bold);
  await keyboard.press('Control+b');
  await keyboard.insertText(middle + link);
  for (let at = 0; at < link.length; at += 1) await keyboard.press('Shift+ArrowLeft');
  await keyboard.press('Control+k');
  const form = page.getByRole('dialog', { name: bodyEditorWords.tools.link });
  await form.getByLabel(bodyEditorWords.link.address).fill('douanes.example/chiffres');
  await form.getByRole('button', { name: bodyEditorWords.save }).click();
  await keyboard.press('Control+End');
  await keyboard.insertText(end);
  await keyboard.press('Enter');
  await keyboard.insertText(story.quotation);
  await tool(page, 'quotation').click();
  await page.getByLabel(bodyEditorWords.block.attribution).fill(story.speaker);
}

/** A reader on a small telephone who lets no script run. */
async function strangerOf(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
    isMobile: true,
    hasTouch: true,
  });
  return context.newPage();
}

test('a story is written, published, read by a stranger at once, updated and withdrawn', async ({
  page,
  browser,
  baseURL,
  somebody,
  place,
  request,
  watch,
  expectAccessible,
  expectTrueCopies,
}) => {
  test.setTimeout(360_000);
  const word = newWord();
  const story = storyOf(word);
  const stranger = await strangerOf(browser, baseURL ?? '');
  watch(stranger.context());
  const lists = ['/', `/${place.section.slug}`, '/rss.xml', '/en-continu', `/${place.section.slug}/rss.xml`];
  const textOf = async (path: string) => (await request.get(path)).text();

  await test.step('signs in', async () => {
    const { email, password } = await somebody('journalist');
    await page.goto('/redaction');
    await page.getByLabel('Adresse électronique').fill(email);
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page.getByRole('heading', { name: dashboardWords.title, level: 1 })).toBeVisible();
  });

  const id = await test.step('writes', async () => {
    const begun = await beginStory(page);
    await page.getByLabel(editor.kicker, { exact: true }).fill(story.kicker);
    await page.getByLabel(editor.headline, { exact: true }).fill(story.headline);
    await page.getByLabel(editor.standfirst, { exact: true }).fill(story.standfirst);
    await page.getByLabel(editor.section, { exact: true }).selectOption({ label: place.section.name });
    await page.getByLabel(editor.addAuthor).selectOption({ label: place.author });
    await chooseLeadPicture(page);
    await typeBody(page, story);
    await expectSaved(page);
    await expectAccessible();
    return begun;
  });

  const path = await test.step('publishes; every reader has it at the first asking', async () => {
    const published = await publishOpen(page);
    expect(published).toMatch(new RegExp(`^/${place.section.slug}/[a-z0-9-]+`));
    // Asked once, without waiting: no copy from before may be left. The second itself is the bench's to measure.
    const answers = await Promise.all([published, ...lists].map(textOf));
    for (const [at, html] of answers.entries()) expect(html, lists[at - 1] ?? published).toContain(word);
    return published;
  });

  await test.step('its whole text stands in the first HTML', async () => {
    const html = plainText(await textOf(path));
    const { before, bold, middle, link, end } = story.last;
    const texts = [
      story.kicker,
      story.headline,
      story.standfirst,
      ...story.paragraphs,
      story.subheading,
      story.after,
      ...story.items,
      story.quotation,
      story.speaker,
      before + bold + middle + link + end,
    ];
    for (const text of texts) expect(html).toContain(plainText(frenchTypography(text)));
    const source = await textOf(path);
    expect(source).toMatch(/<strong>record historique<\/strong>/);
    expect(source).toMatch(
      /<a [^>]*href="https:\/\/douanes\.example\/chiffres"[^>]*>chiffres des douanes<\/a>/,
    );
  });

  await test.step('a stranger without scripts finds it on the front, in its section and reads it', async () => {
    await stranger.goto('/');
    await expect(stranger.getByRole('link', { name: new RegExp(word) }).first()).toBeVisible();
    await stranger.goto(`/${place.section.slug}`);
    await stranger
      .getByRole('link', { name: new RegExp(word) })
      .first()
      .click();
    await expect(stranger).toHaveURL(path);
    await expect(stranger.getByRole('heading', { level: 1 })).toContainText(word);
    await expect(stranger.getByRole('heading', { level: 2, name: new RegExp(word) })).toBeVisible();
    await expect(stranger.getByRole('listitem').filter({ hasText: story.items[1] ?? '' })).toBeVisible();
    await expect(stranger.locator('blockquote')).toContainText(story.quotation);
    const width = await stranger.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await stranger.goto(`/recherche?q=${word}`);
    await expect(stranger.getByRole('link', { name: new RegExp(word) })).toBeVisible();
    await expectTrueCopies(path, ...lists);
  });

  await test.step('updates it: the address stays, the text is the new one', async () => {
    await openStory(page, id);
    const turned = `tourne le dos au pont de ${word}`;
    const headline = `L’Oltavie ${turned}`;
    await page.getByLabel(editor.headline, { exact: true }).fill(headline);
    await expectSaved(page);
    expect(await textOf(path)).not.toContain(turned);
    await page.getByRole('button', { name: publication.update, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: publication.updateTitle });
    await dialog.getByLabel(publication.isSubstantive).check();
    await dialog.getByRole('button', { name: publication.update, exact: true }).click();
    await expect(page.getByText(publication.updated)).toBeVisible();
    for (const address of [path, ...lists]) expect(await textOf(address), address).toContain(turned);
    await stranger.goto(path);
    await expect(stranger.getByRole('main')).toContainText(siteWords.updatedAt);
    await expectTrueCopies(path, ...lists);
  });

  await test.step('withdraws it: 410 with the notice, gone from every list', async () => {
    const notice = `Ce texte citait à tort la mairie de ${word}.`;
    await page.getByRole('button', { name: publication.withdraw, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: publication.withdrawTitle });
    await dialog.getByLabel(publication.withdrawNotice).fill(notice);
    await dialog.getByRole('button', { name: publication.withdrawSubmit }).click();
    await expect(page.getByText(publication.withdrawn)).toBeVisible();
    const answer = await stranger.goto(path);
    expect(answer?.status()).toBe(410);
    await expect(stranger.getByText(notice)).toBeVisible();
    await expect(stranger.getByText(story.paragraphs[1] ?? '')).toHaveCount(0);
    for (const address of [...lists, '/feed.json', '/news-sitemap.xml']) {
      expect(await textOf(address), address).not.toContain(word);
    }
    for (const [, part = ''] of (await textOf('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)) {
      expect(await textOf(part), part).not.toContain(word);
    }
    await stranger.goto(`/recherche?q=${word}`);
    await expect(stranger.getByText(/Aucun article ne contient/)).toBeVisible();
    await expectTrueCopies(path, ...lists, '/sitemap.xml', '/news-sitemap.xml');
  });

  await test.step('puts it back', async () => {
    await page.getByRole('button', { name: publication.restore }).click();
    await expect(page.getByText(publication.restored([]))).toBeVisible();
    expect((await request.get(path)).status()).toBe(200);
    expect(await textOf('/')).toContain(word);
    await expectTrueCopies(path, ...lists);
  });
  await stranger.context().close();
});

/** The words of a page as one line: tags out, entities read, spaces of every kind one. */
const plainText = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#x27;|&#39;/g, "'")
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ');
