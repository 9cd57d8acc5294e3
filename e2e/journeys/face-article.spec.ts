import { expect, type Page } from '@playwright/test';
import { findFaults } from '#e2e/fixtures/faults.ts';
import { photographs } from '#e2e/fixtures/pictures.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { systemActor } from '#lib/actor.ts';
import { archive } from '#tests/factories/archive.ts';
import { createTallPicture } from '#tests/factories/tall-picture.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';

const widths = [320, 390, 820, 1024, 1440, 1920];
const text = (content: string, marks?: object) => [marks ? { text: content, marks } : { text: content }];
const paragraph = (id: string, content: string) => ({ id, type: 'paragraph', content: text(content) });
const body = (...blocks: object[]) => ({ version: 1, blocks });
const sentence = 'Le fleuve a retrouvé son lit après trois semaines de crue, et les riverains leurs caves. ';
const column = (at: number) => text(`Année ${1980 + at}`);

/** Expects the page to stand as it should at every width. */
async function expectInPlace(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findFaults(page), `at ${width} px`).toEqual([]);
  }
}

test.describe('a story that nobody would wish for stands as it should', () => {
  const heads: [name: string, headline: string][] = [
    ['one word', 'Soif'],
    ['300 characters', sentence.repeat(4).slice(0, 299)],
    ['300 characters without a space', 'anticonstitutionnellement'.repeat(12)],
  ];
  for (const [name, headline] of heads) {
    test(`a headline of ${name}`, async ({ page, publishStory }) => {
      const { path } = await publishStory({ headline, slug: newWord(), kicker: 'Eau' });
      await page.goto(path);
      await expectInPlace(page);
    });
  }

  test('fourteen signatures without a face', async ({ page, publishStory }) => {
    const authors: string[] = [];
    for (let at = 1; at <= 14; at += 1) {
      const name = `Marie-Hélène de ${newWord()}`;
      valueOf(await saveAuthor({ actor: systemActor('e2e'), input: { name, slug: newWord() } }));
      authors.push(name);
    }
    const { path } = await publishStory({ authors });
    await page.goto(path);
    await expect(page.getByRole('article').locator('a[rel=author]')).toHaveCount(14);
    await expect(page.locator('.article-tete img')).toHaveCount(0);
    await expectInPlace(page);
  });

  test('a picture that is taller than wide', async ({ page, place }) => {
    const { url } = await publishReadyStory(systemActor('e2e'), {
      sectionId: place.section.id,
      slug: newWord(),
      bylines: [],
      bylineNote: 'Service photographie',
      leadPicture: { assetId: await createTallPicture() },
    });
    await expect.poll(async () => (await page.goto(url))?.status()).toBe(200);
    const { height } = (await page.locator('.ouverture img').boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThanOrEqual(900);
    await expectInPlace(page);
  });

  test('nobody who signs', async ({ page, publishStory }) => {
    const { path } = await publishStory({ authors: [], bylineNote: 'Service international, avec agences' });
    await page.goto(path);
    await expect(page.getByText('Service international, avec agences')).toBeVisible();
    await expectInPlace(page);
  });

  test('a table of 40 columns, 400 letters without a space, formulas', async ({ page, publishStory }) => {
    const header = Array.from({ length: 40 }, (_, at) => column(at));
    const { path } = await publishStory({
      body: body(
        paragraph('p1', 'a'.repeat(400)),
        { id: 't1', type: 'table', caption: 'Quarante ans', header, rows: [header, header] },
        {
          id: 'p2',
          type: 'paragraph',
          content: [
            { text: 'C’est 6 CO' },
            { text: '2', marks: { sub: true } },
            { text: ' et 10' },
            { text: '−12', marks: { sup: true } },
            { text: ' m.' },
          ],
        },
      ),
    });
    await page.goto(path);
    await expectInPlace(page);
    const table = page.getByRole('region', { name: 'Quarante ans' });
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
    // Raised and lowered signs leave the lines where they are.
    const height = await page
      .getByText('C’est 6 CO')
      .evaluate(
        (element) =>
          element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight),
      );
    expect(height).toBeCloseTo(1, 1);
  });

  test('a gallery of 200 pictures, which come as one reads', async ({ page, publishStory }) => {
    const [picture] = await photographs();
    const pictures = Array.from({ length: 200 }, () => ({ assetId: picture.id }));
    const { path } = await publishStory({
      body: body({ id: 'g1', type: 'gallery', pictures }, paragraph('p1', sentence)),
    });
    await page.goto(path);
    await expect(page.locator('.corps-galerie img')).toHaveCount(200);
    await expect(page.locator('.corps-galerie img:not([loading=lazy])')).toHaveCount(0);
    await expectInPlace(page);
  });

  test('a quotation in Arabic', async ({ page, publishStory }) => {
    const { path } = await publishStory({
      body: body(paragraph('p1', sentence), {
        id: 'q1',
        type: 'quotation',
        lang: 'ar',
        paragraphs: [text('النهر عاد إلى مجراه ؛ هل تسمعون؟')],
        attribution: 'Une riveraine',
      }),
    });
    await page.goto(path);
    const quotation = page.locator('blockquote');
    await expect(quotation).toHaveAttribute('dir', 'rtl');
    await expect(quotation).toHaveText('النهر عاد إلى مجراه ؛ هل تسمعون؟');
    await expectInPlace(page);
  });
});

test('every block of a story stands as it should', async ({ page }) => {
  await page.goto(archive.whole);
  await expectInPlace(page);
});

for (const genre of ['analysis', 'opinion', 'interview', 'report', 'review', 'brief'] as const) {
  test(`a story of the genre ${genre} stands as it should, and is accessible`, async ({
    page,
    publishStory,
    expectAccessible,
  }) => {
    const { path } = await publishStory({
      genre,
      body: body(
        { id: 'q1', type: 'paragraph', content: text('Pourquoi maintenant ?', { strong: true }) },
        paragraph('p1', sentence.repeat(5)),
      ),
    });
    await page.goto(path);
    await expect(page.locator(`.genre-${genre}`)).toHaveCount(1);
    await expectInPlace(page);
    await expectAccessible();
  });
}

test('a long read has its chapters, which lead to their places @nojs', async ({ page, publishStory }) => {
  const chapters = ['Le fleuve', 'La digue', 'La nuit', 'Le matin'];
  const { path } = await publishStory({
    body: body(
      ...chapters.flatMap((title, at) => [
        { id: `h${at}`, type: 'subheading', level: 2, content: text(title) },
        paragraph(`p${at}`, sentence.repeat(32)),
      ]),
    ),
  });
  await page.goto(path);
  const nav = page.getByRole('navigation', { name: 'Chapitres' });
  await expect(nav.getByRole('link')).toHaveText(chapters);
  await nav.getByRole('link', { name: 'La nuit' }).click();
  await expect(page.getByRole('heading', { name: 'La nuit' })).toBeInViewport();
  expect(await findFaults(page)).toEqual([]);
});

test('the text is set on 60 to 72 characters a line', async ({ page, publishStory }) => {
  const { path } = await publishStory({ body: body(paragraph('p1', sentence.repeat(20))) });
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  const lengths = await page.locator('.corps > p').evaluate((element) => {
    const words = element.firstChild as Text;
    const lines = new Map<number, number>();
    const range = document.createRange();
    for (let at = 0; at < words.length; at += 1) {
      range.setStart(words, at);
      range.setEnd(words, at + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
    return [...lines.values()].slice(0, -1).sort((one, other) => one - other);
  });
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  expect(median).toBeGreaterThanOrEqual(60);
  expect(median).toBeLessThanOrEqual(72);
});

test('an old story says how old it is, where nothing moves', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2042-01-01T12:00:00Z'));
  await page.goto(archive.whole);
  await expect(page.getByText(/Cet article a plus de 1\d\sans/)).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

test('the printed story is the story, its source, its date and its links', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(archive.whole);
  const printed = await page.locator('body').innerText();
  for (const word of [
    'Tout ce qu’une page d’article peut porter',
    'La mer décide.',
    'Publié le',
    archive.whole,
  ]) {
    expect(printed).toContain(word);
  }
  expect(printed).toContain('https://exemple.fr/digues');
  for (const word of ['Rubriques', 'Copier le lien', 'Mentions légales', 'Accueil', 'Signaler']) {
    expect(printed).not.toContain(word);
  }
  expect(await findFaults(page)).toEqual([]);
  const paper = await page.locator('html').evaluate((element) => getComputedStyle(element).color);
  expect(paper, 'dark ink, also for who reads in the dark').toBe('rgb(23, 23, 26)');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(5);
});
