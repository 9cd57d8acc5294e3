import { gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { expect } from '@playwright/test';
import { findFaults } from '#e2e/fixtures/faults.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { commentsPageSize, underArticle } from '#features/readers/comments/comments.ts';
import { urls } from '#lib/urls.ts';
import { commentFormWords, commentWords as words } from '#words/readers/comments/comments.ts';
import { commentCountWords } from '#words/newsroom/reading/article-page.ts';
import { archive } from '#tests/factories/archive.ts';
import { createComment, createManyComments, moveComment } from '#tests/factories/comments.ts';

const allPath = urls.articleComments(archive.talked);

test('under an article: the newest threads, and the way to all of them, in every order @phone @nojs', async ({
  page,
}) => {
  await page.goto(archive.talked);
  await page.getByRole('link', { name: /^\d+.commentaires$/ }).click();
  await expect(page).toHaveURL(/#commentaires$/);
  const section = page.getByRole('region', { name: /commentaires$/ });
  await expect(section).toBeInViewport();
  await expect(section.locator('.fils > li')).toHaveCount(underArticle.threads);
  await expect(section.getByRole('button', { name: commentFormWords.submit })).toBeVisible();

  await section.getByRole('link', { name: words.all }).click();
  await expect(page).toHaveURL(allPath);
  const threads = page.locator('.fils > li');
  await expect(threads).toHaveCount(commentsPageSize.threads);
  const newest = await threads.first().innerText();
  await page.getByRole('link', { name: words.orders.oldest }).click();
  await expect(page).toHaveURL(`${allPath}?tri=anciens`);
  expect(await threads.first().innerText()).not.toBe(newest);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await page.getByRole('link', { name: words.orders.useful }).click();
  await expect(threads.first()).toContainText(words.useful(12));
  await page.getByRole('link', { name: words.orders.newest }).click();
  await page.getByRole('link', { name: words.olderPage }).click();
  await expect(page).toHaveURL(`${allPath}?page=2`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('page 2');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /max-image-preview:large/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /commentaires\?page=2$/);
  await page.getByRole('link', { name: words.newerPage }).click();
  await expect(page).toHaveURL(allPath);
});

test('a comment has an address of its own, where its thread stands with all its replies @nojs', async ({
  page,
}) => {
  await page.goto(allPath);
  const picked = page.locator('.fils > li').filter({ hasText: words.pick });
  await expect(picked.getByText(words.marks.newsroom, { exact: true })).toBeVisible();
  await expect(picked.getByText(words.marks.article_author)).toBeVisible();
  await expect(picked.getByText(words.answers)).toHaveCount(1);
  await expect(picked.locator('blockquote')).toContainText('Une citation');
  await expect(picked.getByRole('link', { name: /^https:/ })).toHaveAttribute('rel', 'nofollow ugc noopener');
  const reply = picked.locator('.fil-reponses > li').last();
  const anchor = await reply.locator('article').getAttribute('id');
  await reply.locator('.commentaire-qui').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`\\?fil=[0-9a-f-]+#${anchor}$`));
  await expect(page.locator(`#${anchor}`)).toBeInViewport();
  await expect(page.locator('.fil-reponses > li')).toHaveCount(10);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await page.getByRole('link', { name: words.all }).click();
  await expect(page).toHaveURL(allPath);
});

test('what was taken away after an answer keeps its place, and not a word', async ({ page }) => {
  await page.goto(allPath);
  await expect(page.getByText(words.kept.removed)).toBeVisible();
  await expect(page.getByText('On peut le dire autrement.')).toBeVisible();
  expect(await page.content()).not.toContain('Ce qui ne se dit pas');
});

test.describe('addresses that are no page of comments', () => {
  test.use({ expectedErrors: [/status of 404/] });
  for (const path of [
    urls.articleComments(archive.whole),
    `${allPath}?page=1`,
    `${allPath}?page=99`,
    `${allPath}?tri=nouveaux`,
    `${allPath}?fil=01900000-0000-7000-8000-000000000000`,
    '/atelier/jamais-ecrit/commentaires',
  ]) {
    test(`404 at ${path}`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(404);
    });
  }
});

test('a new comment is there at once, on the article, its own page and the cards; a removed one is not', async ({
  page,
  publishStory,
  place,
  expectTrueCopies,
}) => {
  const { id, path, word } = await publishStory();
  const list = urls.section(place.section.slug);
  await page.goto(path);
  await expect(page.locator('#commentaires article')).toHaveCount(0);
  await page.goto(list);
  const card = page.getByRole('article').filter({ hasText: word }).first();
  await expect(card.getByRole('link', { name: /commentaire/ })).toHaveCount(0);

  const first = await createComment({ articleId: id, text: `Un mot sur ${word}.` });
  await expect(async () => {
    await page.goto(path);
    await expect(page.locator('#commentaires')).toContainText(`Un mot sur ${word}.`, { timeout: 100 });
  }).toPass();
  await expect(async () => {
    await page.goto(list);
    await expect(card.getByRole('link', { name: commentCountWords.count(1) })).toHaveCount(1, {
      timeout: 100,
    });
  }).toPass();
  await card.getByRole('link', { name: commentCountWords.count(1) }).click();
  await expect(page).toHaveURL(`${path}#commentaires`);
  await expectTrueCopies(path, urls.articleComments(path));

  const data = await page.locator('script[type="application/ld+json"]').first().textContent();
  const { '@graph': things } = JSON.parse(data ?? '') as { '@graph': unknown[] };
  expect(things[0]).toMatchObject({
    commentCount: 1,
    comment: [{ '@type': 'Comment', text: `Un mot sur ${word}.` }],
  });

  await moveComment(first, 'removed');
  await expect(async () => {
    await page.goto(path);
    await expect(page.locator('#commentaires article')).toHaveCount(0, { timeout: 100 });
  }).toPass();
  await expectTrueCopies(path, urls.articleComments(path));
});

test('an article with 10,000 comments weighs no more than 60 KB, and gives thirty threads', async ({
  page,
  publishStory,
  baseURL,
}) => {
  const { id, path } = await publishStory();
  await createManyComments({ articleId: id, count: 10_000 });
  await createComment({ articleId: id });
  await expect(async () => {
    const { bytes, html } = await fetchGzip(`${baseURL}${path}`);
    expect(html).toContain(commentCountWords.count(10_001));
    expect(html.match(/class="fils"/g)).toHaveLength(1);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
  }).toPass();
  await page.goto(path);
  const threads = page.locator('.fils > li');
  expect(await threads.count()).toBeLessThanOrEqual(underArticle.threads);
  expect(await threads.count()).toBeGreaterThan(underArticle.threads / 2);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findFaults(page), `at ${width} px`).toEqual([]);
  }
});

test('paper has the story and no conversation', async ({ page }) => {
  await page.goto(archive.talked);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#commentaires')).toBeHidden();
});

/** The page as a browser gets it: its bytes in gzip, and what they say. */
const fetchGzip = (url: string): Promise<{ bytes: number; html: string }> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        resolve({ bytes: body.length, html: gunzipSync(body).toString('utf8') });
      });
    }).on('error', reject);
  });
