import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { bodyOf, expectSaved, expectWithinScreen, openStory } from '#e2e/fixtures/desk.ts';
import { type Story, test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { relatedDesk } from '#words/newsroom/related/related-desk.ts';
import { relatedWords } from '#words/newsroom/related/related-links.ts';

/** A withdrawn page logs its status. */
test.use({ expectedErrors: [/status of 410/] });

/** What the machine chooses is chosen in the worker, after the publication. */
const whenChosen = { timeout: 150_000 };

/** Five texts on one affair, told in words that nobody else's texts hold. */
function affairOf(word: string) {
  const other = newWord();
  const place = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const firm = `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
  const told = [
    {
      headline: `Le barrage de ${place} se fissure, la société ${firm} minimise`,
      text: `Une fissure court sur la paroi du barrage de ${place}. La société ${firm}, qui l’exploite, parle d’un défaut ancien.`,
    },
    {
      headline: `À ${place}, les riverains du barrage quittent leurs maisons`,
      text: `Quatre cents habitants dorment au gymnase depuis que le barrage de ${place} inquiète. ${firm} paiera les nuits d’hôtel.`,
    },
    {
      headline: `${firm} savait depuis trois ans pour le barrage de ${place}`,
      text: `Un rapport interne de ${firm} décrivait déjà la fissure du barrage de ${place}, que personne n’a fait réparer.`,
    },
    {
      headline: `Une enquête est ouverte sur l’entretien du barrage de ${place}`,
      text: `Le parquet cherche qui, chez ${firm}, a repoussé les travaux du barrage de ${place} et avec quelles conséquences.`,
    },
    {
      headline: `Barrage de ${place} : ${firm} devra vider la retenue avant l’hiver`,
      text: `La préfecture ordonne à ${firm} de vider la retenue du barrage de ${place}, vallée après vallée, sous contrôle.`,
    },
  ];
  return { subject: `Barrage de ${place}`, told };
}

/** Long enough to bear a link: the telling paragraph, then what any report says, in words of each text's own. */
const bodyOfStory = (text: string): string =>
  [
    text,
    'Sur place, on attendait depuis le matin une réponse qui ne venait pas, et chacun tenait ses propres comptes.',
    'Un élu rappelle que rien ne presse, un autre que tout presse ; entre les deux, la réunion a duré quatre heures.',
    'Les services de l’État promettent un point chaque soir, à heure fixe, et une ligne pour répondre aux questions.',
    'Les associations, elles, veulent voir les pièces elles-mêmes avant de croire ce qu’on leur en dira plus tard.',
    'La suite dépend d’un expert venu de loin, dont le rapport est attendu dans quelques semaines, sans plus de précision.',
    'En attendant, les écoles restent ouvertes, les commerces aussi, et l’on se parle davantage que d’habitude sur la place.',
    'Personne ne veut y voir un bon signe ; personne, non plus, ne veut être le premier à faire ses valises pour de bon.',
  ]
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

const textOf = async (request: APIRequestContext, path: string): Promise<string> =>
  (await request.get(path)).text();
const panelOf = (page: Page) => page.getByRole('tabpanel', { name: relatedDesk.label });

test('an article leads to others, says why, and people decide of it', async ({
  page,
  browser,
  baseURL,
  request,
  api,
  pageOf,
  publishStory,
  watch,
  expectAccessible,
  expectTrueCopies,
}) => {
  const word = newWord();
  const { subject, told } = affairOf(word);
  const stories: Story[] = [];
  for (const { headline, text } of told) {
    const body = bodyOfStory(text);
    stories.push(await publishStory({ headline, standfirst: text, body, subjects: [subject] }));
  }
  const [own, ...others] = stories.toReversed() as [Story, ...Story[]];
  /** The stories of this journey that an article's page leads to, as its source has them. */
  const linksOf = async (path: string) => {
    const html = await textOf(request, path);
    return stories.filter((story) => html.includes(`href="${story.path}"`)).map(({ id }) => id);
  };
  const leadsTo = (story: Story, path = own.path) =>
    expect.poll(async () => (await linksOf(path)).includes(story.id), whenChosen);

  await test.step('stands in the source that every reader gets', async () => {
    await expect
      .poll(async () => (await linksOf(own.path)).filter((id) => id !== own.id).length, whenChosen)
      .toBeGreaterThanOrEqual(2);
    const html = await textOf(request, own.path);
    expect(html).toContain(`<span>${bodyWords.relatedLink}</span>`);
    for (const { path } of stories) {
      // Once as the address of a link, whatever else of the page names it.
      expect(html.split(`href="${path}"`).length - 1, path).toBeLessThanOrEqual(path === own.path ? 2 : 1);
    }
    await expectTrueCopies(own.path);
  });

  await test.step('says why without a script, on a small telephone', async () => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 },
    });
    watch(context);
    const stranger = await context.newPage();
    await stranger.goto(own.path);
    const why = stranger.locator('.corps-lire-aussi .pourquoi');
    await expect(why.getByRole('link', { name: subject, exact: true })).toBeHidden();
    await why.locator('summary').click();
    await expect(why.getByRole('link', { name: subject, exact: true })).toBeVisible();
    await expectWithinScreen(stranger);
    await context.close();
    await page.goto(own.path);
    await page.locator('.pourquoi > summary').first().click();
    await expectAccessible();
  });

  await test.step('tells the affair on the subject’s page, oldest first', async () => {
    const path = new URL(
      await page
        .getByRole('link', { name: subject, exact: true })
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href),
    ).pathname;
    await expect.poll(() => textOf(request, path), whenChosen).toContain(relatedWords.thread);
    await page.goto(path);
    const lines = page.getByRole('region', { name: relatedWords.thread }).getByRole('listitem');
    await expect(lines.first()).toContainText(word, { ignoreCase: true });
    expect(await lines.count()).toBeGreaterThanOrEqual(4);
    await expectAccessible();
    await expectTrueCopies(path);
  });

  const { page: desk } = await pageOf('editor_in_chief');
  const panel = panelOf(desk);
  const [first, second, third] = others as [Story, Story, Story];
  const item = (story: Story) =>
    panel
      .getByRole('listitem')
      .filter({ has: desk.getByRole('link', { name: story.headline, exact: true }) });
  const act = (story: Story, name: string) => item(story).getByRole('button', { name }).click();

  await test.step('is suggested with a score and a reason', async () => {
    await desk.goto(`${urls.deskArticle(own.id)}?volet=lire-aussi`);
    await expect(bodyOf(desk)).toBeEditable();
    await panel.getByRole('button', { name: relatedDesk.search }).click();
    await expect(item(first)).toContainText(/\d+\s%/);
    await expect(item(first)).toContainText(subject);
    await expectAccessible(desk);
    await expectWithinScreen(desk);
  });

  await test.step('is pinned, refused, and refused no more', async () => {
    await act(first, relatedDesk.pin);
    await expect(panel.getByText(relatedDesk.pinned(first.headline))).toBeVisible();
    expect(await textOf(request, own.path)).toContain(relatedWords.chosenByDesk);
    await act(second, relatedDesk.veto);
    await expect(panel.getByText(relatedDesk.vetoed(second.headline))).toBeVisible();
    expect(await linksOf(own.path)).not.toContain(second.id);
    await expectTrueCopies(own.path);
    await panel.getByRole('status').getByRole('button', { name: relatedDesk.undo }).click();
    await expect(panel.getByText(relatedDesk.unvetoed(second.headline))).toBeVisible();
  });

  await test.step('is put into the text', async () => {
    await act(third, relatedDesk.insert);
    await expect(bodyOf(desk).getByText(`${bodyWords.relatedLink} — ${third.headline}`)).toBeVisible();
    await expectSaved(desk);
  });

  await test.step('leaves the page with its article, and the desk says so', async () => {
    await leadsTo(first).toBe(true);
    const answer = await api.post(`/api/v1/articles/${first.id}/withdraw`, { data: {} });
    expect(answer.status(), await answer.text()).toBe(200);
    expect((await request.get(first.path)).status()).toBe(410);
    expect(await linksOf(own.path)).not.toContain(first.id);
    await expectTrueCopies(own.path, first.path);
    await openStory(desk, own.id);
    await desk.getByRole('tab', { name: relatedDesk.label }).click();
    await expect(panel.getByText(relatedDesk.gone)).toBeVisible();
  });

  await test.step('is nobody’s but the desk’s once the machine is turned off', async () => {
    await panel.getByLabel(relatedDesk.automatic).click();
    await expect(panel.getByText(relatedDesk.automaticTurnedOff)).toBeVisible();
    expect((await linksOf(own.path)).filter((id) => id !== own.id)).toEqual([]);
    await expectTrueCopies(own.path);
  });
});
