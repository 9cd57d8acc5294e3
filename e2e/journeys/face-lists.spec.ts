import { expect, type Page } from '@playwright/test';
import { findFaults } from '#e2e/fixtures/faults.ts';
import { photographs } from '#e2e/fixtures/pictures.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { systemActor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { archive } from '#tests/factories/archive.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';

/** Lists that nobody would wish for stand as they should. */
const actor = systemActor('e2e');
const widths = [320, 390, 820, 1440, 1920];
const sentence = 'Le fleuve a retrouvé son lit après trois semaines de crue, et les riverains leurs caves. ';
/** The longest name that the newspaper takes, without a space. */
const endlessName = (word: string): string => word.repeat(10).slice(0, 80);
const endless = (word: string, length = 400): string => word.repeat(50).slice(0, length);

/** Opens a page once it is there (rows written from here reach the site by its listener), and looks at it. */
async function expectInPlace(page: Page, path: string): Promise<void> {
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(200);
  await page.goto(path);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findFaults(page), `${path} at ${width} px`).toEqual([]);
  }
}

/** A section of this journey's own, under the archive's so that the strip of sections stays what it is. */
async function newSection(page: Page, word: string, name = `Canaux de ${word}`) {
  const { items } = (await (await page.request.get('/api/v1/sections')).json()) as {
    items: { id: string; slug: string }[];
  };
  const parentId = items.find(({ slug }) => slug === archive.section)?.id ?? null;
  return valueOf(await saveSection({ actor, input: { name, slug: word, parentId } }));
}

test('a section without a story says so and offers others; with one, that one opens it', async ({
  page,
  publishStory,
  expectAccessible,
}) => {
  const word = newWord();
  await newSection(page, word);
  await expectInPlace(page, `/${word}`);
  await expect(page.getByText(siteWords.sectionEmpty)).toBeVisible();
  await expect(page.getByRole('region', { name: siteWords.meanwhile }).getByRole('link')).not.toHaveCount(0);
  await expectAccessible();
  const { headline } = await publishStory({ section: word });
  await expectInPlace(page, `/${word}`);
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2, name: headline })).toBeVisible();
  await expect(page.getByText(siteWords.sectionEmpty)).toHaveCount(0);
  await expectAccessible();
});

test('an author without a face, a job or a word about them has a page', async ({
  page,
  expectAccessible,
  place,
}) => {
  const slug = newWord();
  const { authorId } = valueOf(await saveAuthor({ actor, input: { name: `Anne ${slug}`, slug } }));
  await publishReadyStory(actor, { sectionId: place.section.id, bylines: [{ authorId }] });
  await expectInPlace(page, urls.author(slug));
  await expect(page.locator('.profil img')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
  await expectAccessible();
});

test('headlines of 300 characters and words without an end stand in every list and in their story', async ({
  page,
  publishStory,
}) => {
  const word = newWord();
  const { sectionId } = await newSection(page, word, endlessName(word));
  const { authorId } = valueOf(
    await saveAuthor({
      actor,
      input: { name: endlessName(word), slug: word, jobTitle: endless(word, 200), biography: endless(word) },
    }),
  );
  const { subjectId } = valueOf(
    await saveSubject({ actor, input: { name: endlessName(word), slug: word, description: endless(word) } }),
  );
  const [picture] = await photographs();
  const common = {
    sectionId,
    bylines: [{ authorId }],
    subjectIds: [subjectId],
    leadPicture: { assetId: picture.id, caption: endless(word, 300), credit: endless(word, 80) },
  };
  const stories = [];
  for (const [at, headline] of [endless(word, 300), sentence.repeat(4).slice(0, 299)].entries()) {
    stories.push(
      await publishReadyStory(actor, {
        ...common,
        headline,
        kicker: endless(word, 120),
        standfirst: endless(word),
        slug: `${word}-${at}`,
      }),
    );
  }
  // A third, by the API: its purge is done when it answers.
  await publishStory({
    section: word,
    headline: endless(word, 300),
    slug: newWord(),
    authors: [endlessName(word)],
  });
  for (const path of [
    `/${word}`,
    urls.author(word),
    urls.subject(word),
    urls.subjects(),
    urls.authors(),
    urls.wire(),
    urls.search(word),
    urls.siteMap(),
    urls.home(),
    ...stories.map(({ url }) => url),
  ]) {
    await expectInPlace(page, path);
  }
});
