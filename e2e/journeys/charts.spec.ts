import { expect, type Page } from '@playwright/test';
import { beginStory, bodyOf, expectSaved, expectWithinScreen, insertBlock } from '#e2e/fixtures/desk.ts';
import { jsonOf, test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { chartEditorWords as words } from '#words/newsroom/body/chart-editor.ts';

const figures = (page: Page) => bodyOf(page).getByRole('figure');
const dialogOf = (page: Page) => page.getByRole('dialog', { name: words.title });

/** As a spreadsheet puts it on the clipboard. */
const spreadsheet =
  'Année\tQuai nord\tQuai sud\n2023\t1 234,5\t980\n2024\t1\u202f410\t\n2025\t1 702\t1 120,25\n';

test('a pasted table becomes a chart, its faults are named, an undo takes it back @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  await bodyOf(page).click();
  await page.keyboard.type('/courbe');
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page);
  const table = dialog.getByLabel(words.table, { exact: true });
  await table.fill('Année;Quai nord;Quai sud\n2023;1 234,5;980\n2024;douze;7\n2025;3');
  await dialog.getByRole('button', { name: bodyEditorWords.save }).click();
  await expect(dialog.getByRole('alert')).toContainText(
    words.problem({ code: 'columns', line: 4, found: 2, expected: 3 }),
  );
  await expect(dialog.getByRole('alert')).toContainText(
    words.problem({ code: 'no_number', line: 3, column: 'Quai nord', text: 'douze' }),
  );
  await expect(table).toHaveValue(/2025;3$/);
  await expectAccessible(page);

  await table.fill(spreadsheet);
  await expect(dialog.getByRole('alert')).toBeHidden();
  await dialog.getByLabel(words.kind, { exact: true }).selectOption('lines');
  const title = `Le quai nord grandit ${newWord()}`;
  await dialog.getByLabel(words.lines.title, { exact: true }).fill(title);
  await dialog.getByLabel(words.lines.unit, { exact: true }).fill('tonnes');
  await dialog.getByLabel(words.lines.source, { exact: true }).fill('Port autonome');
  await expect(dialog.getByRole('region', { name: words.preview })).toContainText(title);
  await expectWithinScreen(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: bodyEditorWords.save }).click();
  await expect(dialog).toBeHidden();
  await expect(figures(page)).toContainText('1\u202f702');
  await expectSaved(page);

  await page.keyboard.press('Control+z');
  await expect(figures(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(figures(page)).toContainText(title);
  await page.reload();
  await expect(figures(page)).toContainText(title);
  await bodyOf(page).getByRole('button', { name: bodyEditorWords.block.edit }).click();
  await expect(dialog.getByLabel(words.table, { exact: true })).toHaveValue(/2024.*1410.*;\s*$/m);
  await dialog.getByRole('checkbox', { name: 'Quai sud' }).uncheck();
  await dialog.getByRole('button', { name: bodyEditorWords.save }).click();
  await expect(figures(page).locator('.graphique-ligne')).toHaveCount(1);
  await expectSaved(page);
});

const charts = (['bars', 'columns', 'lines'] as const).map((kind) => ({
  ...{
    id: kind,
    type: 'chart',
    kind,
    title: `Le trafic en ${kind}`,
    subtitle: 'De quai à quai',
    unit: 'tonnes',
  },
  ...{ source: 'Port autonome', description: 'Le quai nord monte, le quai sud descend.' },
  ...{ labelHeading: 'Année', labels: ['2022', '2023', '2024', '2025'] },
  series: [
    { name: 'Quai nord de Port-Valmer', values: [980, 1_234.5, 1_410, 1_702] },
    { name: 'Quai sud', values: [1_300, null, 1_120, 880] },
  ],
}));
const story = {
  version: 1,
  blocks: [{ id: 'p', type: 'paragraph', content: [{ text: 'Le port.' }] }, ...charts],
};

test('a reader sees it at any width, in both themes, without scripts, and its data @phone @nojs', async ({
  page,
  publishStory,
  expectAccessible,
  javaScriptEnabled,
}) => {
  const { path } = await publishStory({ body: story });
  await page.goto(path);
  for (const { title, description } of charts) {
    const figure = page.getByRole('figure', { name: title });
    await expect(figure.getByRole('img', { name: description })).toBeVisible();
    await expect(figure).toContainText('Source\u00a0: Port autonome');
    await figure.getByText(bodyWords.chartData).click();
    const data = figure.getByRole('table');
    await expect(data.getByRole('row')).toHaveCount(5);
    await expect(data).toContainText('1\u202f234,5');
  }
  // Nothing is wider than the screen, and no letter is smaller than 12 px.
  await expectWithinScreen(page);
  if (!javaScriptEnabled) return;
  const sizes = await page
    .locator('.graphique-dessin text')
    .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  await expectAccessible();
});

test('a program is told the figures as a table', async ({ api, publishStory }) => {
  const { id } = await publishStory({ body: story });
  const { bodyHtml } = await jsonOf(await api.get(`/api/v1/articles/${id}`));
  expect(bodyHtml).toContain('<strong>Le trafic en bars</strong>');
  expect(bodyHtml).toContain('<th scope="row">2023</th><td>1\u202f234,5</td><td></td>');
});

test('the chart button stands with the other blocks', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  await bodyOf(page).click();
  await insertBlock(page, 'chart');
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
});
