import { expect, type Page } from '@playwright/test';
import {
  beginStory,
  bodyOf,
  chooseLeadPicture,
  expectSaved,
  expectWithinScreen,
  fillStory,
  freePictures,
  insertBlock,
  tool,
} from '#e2e/fixtures/desk.ts';
import { paste } from '#e2e/fixtures/paste.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { bodyEditorWords as words } from '#words/newsroom/body/body-editor.ts';
import { deskMessages } from '#messages/desk.ts';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';

const { editor } = deskMessages;
const counts = (page: Page) => page.getByRole('region', { name: storyFields.counts.label });

test('puts blocks in by a slash, by keys and by tools, moves them and takes them back @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  const body = bodyOf(page);
  await body.click();
  await page.keyboard.type('/inter');
  const menu = page.getByRole('listbox', { name: words.slash.label });
  await expect(menu.getByRole('option')).toHaveCount(2);
  await expect(body).toHaveAttribute('aria-activedescendant', 'corps-menu-subheading');
  await page.keyboard.press('ArrowDown');
  await expect(body).toHaveAttribute('aria-activedescendant', 'corps-menu-smallSubheading');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await page.keyboard.type('Les digues');
  await expect(body.locator('h2')).toHaveText('Les digues');

  await page.keyboard.press('Enter');
  await page.keyboard.type('/zzz');
  await expect(menu).toBeHidden();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Un paragraphe.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await expect(menu).toBeVisible();
  await expectAccessible(page);
  await expectWithinScreen(page);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.keyboard.press('Backspace');

  await page.keyboard.press('Control+Alt+c');
  await page.keyboard.type('Une citation.');
  await expect(body.locator('.corps-citation')).toContainText('Une citation.');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(body.locator(':scope > *').first()).toContainText('Une citation.');
  await page.keyboard.press('Control+Shift+Backspace');
  await expect(body.locator('.corps-citation')).toHaveCount(0);
  await page.getByRole('button', { name: words.notice.undo, exact: true }).last().click();
  await expect(body.locator('.corps-citation')).toContainText('Une citation.');

  await insertBlock(page, 'divider');
  await expect(body.locator('hr')).toHaveCount(1);
  await page.keyboard.press('Control+/');
  const help = page.getByRole('dialog', { name: words.shortcuts.title });
  await expect(help.getByRole('row')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expectSaved(page);
});

test('keeps the tools in one row, one stop for Tab, with a menu of blocks', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page } = await pageOf('journalist');
  await page.setViewportSize({ width: 1440, height: 900 });
  await beginStory(page);
  const body = bodyOf(page);
  await body.click();
  const bar = page.getByRole('toolbar');
  // Its words are wider until their typeface is there.
  await expect.poll(() => bar.evaluate((row) => row.scrollWidth - row.clientWidth)).toBe(0);
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(38);
  await expect(page.locator('.corps-outils')).toHaveAttribute('data-reste', '');
  await expect(bar.locator('[tabindex="0"]')).toHaveCount(1);

  await page.keyboard.press('Alt+F10');
  await expect(tool(page, 'undo')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(tool(page, 'bold')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tool(page, 'bold')).toHaveAttribute('aria-pressed', 'true');

  const opener = bar.getByRole('button', { name: words.insert, exact: true });
  const item = (name: 'subheading' | 'smallSubheading' | 'divider') =>
    page.getByRole('menuitem', { name: words.tools[name], exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(item('subheading')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(item('smallSubheading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect(item('divider')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(body.locator('hr')).toHaveCount(1);
  await expect(body).toBeFocused();
});

test('shows what the row of tools hides, on the side where it hides it @phone', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  if ((page.viewportSize()?.width ?? 0) > 1000) await page.setViewportSize({ width: 1000, height: 800 });
  await beginStory(page);
  await bodyOf(page).click();
  const bar = page.getByRole('toolbar');
  const frame = page.locator('.corps-outils');
  await expect(frame).toHaveAttribute('data-reste', 'apres');
  // By the arrows every tool comes into sight, clear of the cue.
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('End');
  await expect(tool(page, 'removeBlock')).toBeFocused();
  await expect(frame).toHaveAttribute('data-reste', 'avant');
  await expect(tool(page, 'removeBlock')).toBeInViewport({ ratio: 0.95 });
  await page.keyboard.press('Home');
  await expect(frame).toHaveAttribute('data-reste', 'apres');
  expect(await bar.evaluate((row) => row.scrollLeft)).toBeLessThanOrEqual(1);
});

test('keeps the state of the saves and the tools in sight, however far one has written', async ({
  pageOf,
}) => {
  const { page } = await pageOf('editor_in_chief');
  await beginStory(page);
  await bodyOf(page).click();
  await page.keyboard.insertText('Une longue phrase du reportage. '.repeat(400));
  await expectSaved(page);
  for (const width of [1000, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.mouse.move(width / 3, 400);
    await page.mouse.wheel(0, 700);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
    for (const shown of [page.getByRole('status').filter({ hasText: /^Enregistré/ }), tool(page, 'undo')]) {
      await expect(shown).toBeInViewport({ ratio: 1 });
      const isUncovered = await shown.evaluate((element) => {
        const { left, top, width: wide, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + wide / 2, top + height / 2));
      });
      expect(isUncovered).toBe(true);
    }
    await page.evaluate(() => scrollTo(0, 0));
  }
});

test('sets French as one types, gives the keys back, and can be turned off @phone', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  const body = bodyOf(page);
  await body.click();
  await page.keyboard.type('Il dit "oui" !');
  await expect.poll(() => body.textContent()).toBe('Il dit «\u00a0oui\u00a0»\u202f!');
  await page.keyboard.press('Backspace');
  await expect.poll(() => body.textContent()).toBe('Il dit «\u00a0oui\u00a0» !');
  await page.keyboard.type(" L'");
  await expect.poll(() => body.textContent()).toMatch(/ L’$/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => body.textContent()).toMatch(/ L'$/);

  const toggle = page.getByRole('button', { name: words.typography, exact: true });
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await body.click();
  await page.keyboard.press('End');
  await page.keyboard.type('"a"');
  await expect.poll(() => body.textContent()).toMatch(/"a"$/);
  await expectSaved(page);
  await page.reload();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
});

test('sets French in the headline, the standfirst and the captions too, by the same switch', async ({
  pageOf,
}) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  const headline = page.getByLabel(editor.headline, { exact: true });
  await headline.click();
  await page.keyboard.type('L\'hiver dit "oui" !');
  await expect(headline).toHaveValue('L’hiver dit «\u00a0oui\u00a0»\u202f!');
  await page.keyboard.press('Backspace');
  await expect(headline).toHaveValue('L’hiver dit «\u00a0oui\u00a0» !');
  await page.keyboard.type(" L'");
  await expect(headline).toHaveValue(/ L’$/);
  await page.keyboard.press('Control+z');
  await expect(headline).toHaveValue(/ L'$/);
  // In the middle, the cursor stays where one types.
  await headline.fill('Non et oui');
  await headline.press('Home');
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type(' ? Oui');
  await expect(headline).toHaveValue('Non\u202f? Oui et oui');
  const standfirst = page.getByLabel(editor.standfirst, { exact: true });
  await standfirst.click();
  await page.keyboard.type('Et puis...');
  await expect(standfirst).toHaveValue('Et puis…');
  await chooseLeadPicture(page);
  const caption = page.getByLabel(words.picture.caption, { exact: true });
  await caption.click();
  await page.keyboard.type('Le quai: désert');
  await expect(caption).toHaveValue('Le quai\u00a0: désert');
  await expectSaved(page);

  await page.getByRole('button', { name: words.typography, exact: true }).click();
  await standfirst.fill('');
  await standfirst.click();
  await page.keyboard.type('"a"');
  await expect(standfirst).toHaveValue('"a"');
  await expectSaved(page);
  await page.reload();
  await expect(headline).toHaveValue('Non\u202f? Oui et oui');
  await expect(standfirst).toHaveValue('"a"');
});

test('shows gaps where they are, leads to them, and lets nothing out with one @phone', async ({ pageOf }) => {
  const { page } = await pageOf('editor_in_chief');
  const word = newWord();
  await beginStory(page);
  await fillStory(page, {
    headline: `La crue à ${word}`,
    standfirst: 'Un chapô.',
    text: `Il y a XXXmorts à ${word}.`,
  });
  await expect(bodyOf(page).locator('.corps-manque')).toHaveText('XXX');
  await page.getByLabel(editor.kicker, { exact: true }).fill('TK');
  await expect(counts(page).getByText(storyFields.counts.gaps(2))).toBeVisible();
  await expect(counts(page)).toContainText(editor.kicker);
  await counts(page)
    .getByRole('button', { name: /XXXmorts/ })
    .click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('XXX');
  await page.keyboard.type('deux ');
  await page.getByLabel(editor.kicker, { exact: true }).fill('');
  await expect(counts(page).getByText(storyFields.counts.gapsHelp)).toBeHidden();
  await expect(bodyOf(page).locator('.corps-manque')).toHaveCount(0);
});

test('goes from line to line by Enter, from the kicker to the text behind a quotation', async ({
  pageOf,
}) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  await page.getByLabel(editor.kicker, { exact: true }).focus();
  await page.keyboard.type('Fleuve');
  await page.keyboard.press('Enter');
  await page.keyboard.type('La digue tient');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Personne n’est évacué.');
  await expect(page.getByLabel(editor.headline, { exact: true })).toHaveValue('La digue tient');
  await expect(page.getByLabel(editor.standfirst, { exact: true })).toHaveValue('Personne n’est évacué.');
  const body = bodyOf(page);
  await body.click();
  await page.keyboard.type('> Nous restons.');
  const quotation = body.locator('.corps-citation');
  await expect(quotation).toContainText('Nous restons.');
  await quotation.getByLabel(words.block.attribution).fill('La maire');
  await page.keyboard.press('Enter');
  await page.keyboard.type('La suite.');
  await expect(body.locator(':scope > p').first()).toHaveText('La suite.');
  await expectSaved(page);
});

test('names subjects letter by letter: those there are are offered, Enter makes a new one @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const word = newWord();
  const { page } = await pageOf('editor_in_chief');
  await beginStory(page);
  const field = page.getByLabel(editor.subjects, { exact: true });
  const tokens = page.locator('.jetons li');
  await field.fill(`Éclusiers ${word}`);
  await page.keyboard.press('Enter');
  await expect(tokens).toHaveText([new RegExp(`^Éclusiers ${word}`)]);
  await page.getByRole('button', { name: `${editor.remove} Éclusiers ${word}` }).click();
  // On the way to a longer name, the shorter one is offered and not taken.
  await field.pressSequentially(`Éclusiers ${word} du Val`);
  await expect(tokens).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(tokens).toHaveText([new RegExp(`^Éclusiers ${word} du Val`)]);
  await field.pressSequentially(`eclusiers ${word}`);
  await expect(page.getByRole('option', { name: `Éclusiers ${word}`, exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectWithinScreen(page);
  await page.keyboard.press('Enter');
  await expect(tokens).toHaveCount(2);
  await expectSaved(page);
});

test('links to a story of ours by its words, opens it, takes the link out @phone', async ({
  pageOf,
  publishStory,
}) => {
  const story = await publishStory();
  const { page } = await pageOf('editor_in_chief');
  await beginStory(page);
  const body = bodyOf(page);
  await body.click();
  await page.keyboard.type('Lire');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: words.tools.link });
  await dialog.getByLabel(words.relatedLink.search).fill(story.word);
  await page.keyboard.press('Enter');
  await dialog.getByRole('radio', { name: new RegExp(story.word) }).check();
  await expect(dialog.getByRole('link', { name: words.link.open })).toHaveAttribute('href', story.path);
  await dialog.getByRole('button', { name: words.save, exact: true }).click();
  await expect(body.locator('a')).toHaveAttribute('href', story.path);
  await body.locator('a').click();
  await page.keyboard.press('Control+k');
  await dialog.getByRole('button', { name: words.link.remove }).click();
  await expect(body.locator('a')).toHaveCount(0);
});

test('says at the very key that the text is not saved any more', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  await bodyOf(page).click();
  await page.keyboard.insertText('Un.');
  await expectSaved(page);
  // Typed and read within one task of the page: before any frame, long before the text is sent.
  const said = await page.evaluate(async () => {
    document.execCommand('insertText', false, ' Deux.');
    await Promise.resolve();
    await Promise.resolve();
    return document.querySelector('.enregistrement')?.textContent;
  });
  expect(said).toBe(deskMessages.save.pending);
  // Ctrl+S saves the text at once, and is not the browser's.
  await page.evaluate(() =>
    addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 's') document.title = String(defaultPrevented);
    }),
  );
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page).toHaveTitle('true');
  await expectSaved(page);
});

test('keeps what it cannot save, and says why', async ({ pageOf }) => {
  test.slow();
  const { page } = await pageOf('journalist');
  await beginStory(page);
  await bodyOf(page).click();
  await paste(page, { text: Array.from({ length: 2_100 }, (_, at) => `Ligne ${at}`).join('\n') });
  await expect(counts(page).getByRole('alert')).toHaveText(storyFields.counts.tooManyBlocks(2_000));
  await expect(page.getByText(/^Échec/)).toBeVisible();
  await expect(bodyOf(page)).toContainText('Ligne 2099');
  await page.getByLabel(editor.slug, { exact: true }).fill('😀😀');
  await page.keyboard.press('Tab');
  await expect(page.getByText(storyFields.slugNotLatin)).toBeVisible();
});

test('writes on a telephone: tools under the thumb, nothing wider than the screen @only-phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  await bodyOf(page).click();
  await page.keyboard.type('/cit');
  await page.getByRole('option', { name: words.tools.quotation }).click();
  await page.keyboard.type('Une phrase.');
  await expect(bodyOf(page).locator('.corps-citation')).toContainText('Une phrase.');
  await insertBlock(page, 'picture');
  const form = page.getByRole('dialog', { name: words.tools.picture });
  await freePictures(form).first().click();
  await expectWithinScreen(page);
  await form.getByRole('button', { name: words.save }).click();
  await expect(bodyOf(page).getByRole('group', { name: words.tools.picture })).toBeVisible();
  await expectSaved(page);
  const endOfTools = async (): Promise<number> => {
    const tools = await page.getByRole('toolbar').boundingBox();
    return (tools?.y ?? 0) + (tools?.height ?? 0);
  };
  await expect.poll(endOfTools).toBeLessThanOrEqual((page.viewportSize()?.height ?? 0) + 1);
  await expectWithinScreen(page);
  await expectAccessible(page);
});
