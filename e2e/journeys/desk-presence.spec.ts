import { expect } from '@playwright/test';
import { bodyOf, expectSaved, openStory } from '#e2e/fixtures/desk.ts';
import { openDraft } from '#e2e/fixtures/drafts.ts';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { presenceLastsMs } from '#features/newsroom/writing/presence.ts';
import { urls } from '#lib/urls.ts';
import { presenceMessages } from '#words/newsroom/writing/presence.ts';

const storyOf = (word: string) => ({
  headline: `Le marché de ${word} rouvre`,
  standfirst: `Les marchands de ${word} reviennent.`,
  text: `Les étals de ${word} sont pleins.`,
});

test('two people see each other, in which block, live, in the editor and in the list', async ({ pageOf }) => {
  const word = newWord();
  const { page: one, person } = await pageOf('editor_in_chief');
  const id = await openDraft(one, person, storyOf(word));
  await bodyOf(one).click();
  await one.keyboard.press('ControlOrMeta+End');
  await one.keyboard.press('Enter');
  await one.keyboard.insertText(`Deuxième passage sur ${word}.`);
  await expectSaved(one);

  const { page: other } = await pageOf('administrator');
  await openStory(other, id);
  await bodyOf(other).getByText(`Deuxième passage sur ${word}.`).click();
  const place = presenceMessages.blockPlace('paragraph', 2);
  const said = one.getByRole('status').filter({ hasText: /^2 personnes sur cet article/ });
  await expect(said).toContainText(`(${place})`);
  await bodyOf(other).getByText(`Les étals de ${word} sont pleins.`).click();
  await expect(said).toContainText(`(${presenceMessages.blockPlace('paragraph', 1)})`);
  await expect(other.getByRole('status').filter({ hasText: /^2 personnes sur cet article/ })).toBeVisible();

  const third = await other.context().newPage();
  await third.goto(`${urls.deskArticles()}?q=${encodeURIComponent(word)}`);
  await expect(third.getByText(/^Ouvert par /)).toBeVisible();

  await other.close();
  // A window that could not say that it leaves is believed to be there for a while.
  await expect(said).toHaveCount(0, { timeout: 4 * presenceLastsMs });
});
