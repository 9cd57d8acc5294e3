import { expect, type Page } from '@playwright/test';
import { beginStory, confirm, expectSaved, fillStory, openStory, publishOpen } from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { articleMessages } from '#words/newsroom/articles/articles.ts';
import { deskMessages } from '#messages/desk.ts';
import { redirectRefusals, redirectWords } from '#words/house/redirects/redirects.ts';

const { editor, publication } = deskMessages;

const storyOf = (word: string) => ({
  headline: `Le quai de ${word} change de nom`,
  standfirst: `À ${word}, les plaques sont déjà posées.`,
  text: `Le quai de ${word} porte un autre nom.`,
});

async function takeAddress(page: Page, slug: string): Promise<void> {
  await page.getByLabel(editor.slug, { exact: true }).fill(slug);
  await page.getByLabel(editor.slug, { exact: true }).blur();
  await expectSaved(page);
}

/** Gives the open story another address and brings it online; resolves with its path. */
async function rename(page: Page, slug: string): Promise<string> {
  await takeAddress(page, slug);
  const { update, updateTitle, updated } = publication;
  await confirm(page, { open: update, title: updateTitle, submit: update });
  await expect(page.getByText(updated)).toBeVisible();
  const link = page.getByRole('link', { name: publication.seeOnline });
  await expect(link).toHaveAttribute('href', new RegExp(`/${slug}$`));
  return (await link.getAttribute('href')) ?? '';
}

test('a live story is renamed three times: every address leads to the last in one hop, and stays its own', async ({
  pageOf,
  place,
  request,
}) => {
  const { page } = await pageOf('editor_in_chief');
  const word = newWord();
  const hop = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    const { location } = answer.headers();
    return [answer.status(), location ? new URL(location, page.url()).pathname : null];
  };
  const id = await beginStory(page);
  await page.getByLabel(editor.section, { exact: true }).selectOption({ label: place.section.name });
  await fillStory(page, storyOf(word));
  const paths = [await publishOpen(page)];
  for (const name of ['un', 'deux', 'trois']) paths.push(await rename(page, `${name}-${word}`));
  const last = paths.at(-1) ?? '';
  expect(await hop(last)).toEqual([200, null]);
  for (const old of paths.slice(0, -1)) expect([old, ...(await hop(old))]).toEqual([old, 301, last]);

  // Back under its second name: that one answers again, and nothing goes round in circles.
  const back = await rename(page, `un-${word}`);
  expect(back).toBe(paths[1]);
  expect(await hop(back)).toEqual([200, null]);
  for (const old of paths.filter((path) => path !== back)) {
    expect([old, ...(await hop(old))]).toEqual([old, 301, back]);
  }

  // What it left stays its own: another story that asks for it is told so, and does not go out.
  const other = newWord();
  await beginStory(page);
  await page.getByLabel(editor.section, { exact: true }).selectOption({ label: place.section.name });
  await fillStory(page, storyOf(other));
  await takeAddress(page, `trois-${word}`);
  const { publish, publishTitle } = publication;
  await confirm(page, { open: publish, title: publishTitle, submit: publish });
  const refusal = articleMessages.slugTaken(`trois-${word}`);
  await expect(page.getByRole('alert').filter({ hasText: refusal })).toBeVisible();
  expect(await hop(`/${place.section.slug}/trois-${word}`)).toEqual([301, back]);

  // Nor may anybody lead the living address elsewhere, or back onto itself.
  await page.goto(urls.deskRedirects());
  await page.getByLabel(redirectWords.from, { exact: true }).fill(back);
  await page.getByLabel(redirectWords.to, { exact: true }).fill(last);
  await page.getByRole('button', { name: redirectWords.add, exact: true }).click();
  await expect(page.getByText(redirectRefusals.living(back))).toBeVisible();
  await openStory(page, id);
  await expect(page.getByRole('link', { name: publication.seeOnline })).toHaveAttribute('href', back);
});
