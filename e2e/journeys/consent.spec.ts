import { expect, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/newsroom.ts';
import { playerProviders, textVersion } from '#features/readers/consent/purposes.ts';
import {
  askEvent,
  type Choice,
  consentDays,
  consentKey,
  consentPath,
  type Purpose,
} from '#lib/consent-choice.ts';
import { urls } from '#lib/urls.ts';
import { consentWords as words, cookiePageWords } from '#messages/consent.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { archive } from '#tests/factories/archive.ts';

test.use({ isAskedForConsent: true });
/** What is sold on the newspaper meanwhile asks for nothing here: each journey asks when it means to. */
test.beforeEach(({ context }) =>
  context.route('**/api/v1/ad-slots?**', (route) => route.fulfill({ json: { slots: {}, asks: [] } })),
);

const adViews = 'pub-vues';
const banner = (page: Page) => page.getByRole('region', { name: words.title });
const answer = (page: Page, name: string) => banner(page).getByRole('button', { name, exact: true });

/** What the script of advertising says when something live on the page needs an agreement. */
const ask = (page: Page, purposes: readonly Purpose[] = ['ad-frequency']) =>
  page.evaluate(([name, detail]) => document.dispatchEvent(new CustomEvent(name, { detail })), [
    askEvent,
    purposes,
  ] as const);

/** Everything that the browser holds of the site. */
const left = async (page: Page) => ({
  cookies: await page.context().cookies(),
  keys: await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
});
const nothing = { cookies: [], keys: [] };
const choiceAlone = { cookies: [], keys: [consentKey] };
const stored = (page: Page) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown, consentKey);

const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

test('refusing is as easy as accepting, and leaves nothing but the refusal @phone', async ({
  page,
  expectAccessible,
}) => {
  await page.goto(urls.home());
  // Nothing was asked of anybody else either: the fixture fails on any request to a third party.
  expect(await left(page)).toEqual(nothing);
  await ask(page);
  await expect(banner(page)).toBeVisible();
  expect(await shift(page)).toBeLessThanOrEqual(0.002);
  await expectAccessible();
  const looks = await Promise.all(
    [words.refuseAll, words.acceptAll, words.choose].map((name) =>
      answer(page, name).evaluate((button) => {
        const { width, height } = button.getBoundingClientRect();
        const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(button);
        return {
          width: Math.round(width),
          height: Math.round(height),
          color,
          backgroundColor,
          fontSize,
          fontWeight,
        };
      }),
    ),
  );
  expect(new Set(looks.map((look) => JSON.stringify(look))).size, JSON.stringify(looks)).toBe(1);
  const height = (await banner(page).boundingBox())?.height ?? 1_000;
  expect(height).toBeLessThanOrEqual((page.viewportSize()?.height ?? 0) * 0.4);

  // First in the order of the keyboard, behind the link that skips to the page.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await banner(page).evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true);
  await answer(page, words.refuseAll).focus();
  const kept = page.waitForResponse((response) => response.url().endsWith(consentPath));
  await page.keyboard.press('Enter');
  await expect(banner(page)).toBeHidden();
  const proof = await kept;
  expect([proof.status(), proof.request().postDataJSON()]).toMatchObject([
    201,
    { version: textVersion, place: 'banner', choices: { 'ad-frequency': false } },
  ]);
  expect(await proof.request().headerValue('cookie')).toBeNull();

  // The whole visit through.
  for (const path of [urls.section('international'), archive.whole, urls.cookies()]) {
    await page.goto(path);
    await ask(page);
    await expect(banner(page)).toBeHidden();
    expect(await left(page), path).toEqual(choiceAlone);
  }
  await expect(page.getByText(cookiePageWords.states.no).first()).toBeVisible();
  await expectAccessible();
});

test('what was accepted is taken back from any page, and what it had left goes at once', async ({
  page,
  expectAccessible,
}) => {
  await page.goto(archive.whole);
  await ask(page);
  // Another place of the page that needs nothing takes nothing back of what was asked.
  await ask(page, []);
  await answer(page, words.acceptAll).click();
  expect(await stored(page)).toMatchObject({ v: textVersion, yes: ['ad-frequency'], no: [] });
  await page.evaluate((key) => localStorage.setItem(key, '{}'), adViews);
  await page.reload();
  expect((await left(page)).keys.toSorted()).toEqual([consentKey, adViews].toSorted());

  const manage = page.getByRole('contentinfo').getByRole('link', { name: cookiePageWords.manage });
  await manage.click();
  await expect(page).toHaveURL(archive.whole);
  const boxes = banner(page).getByRole('checkbox');
  await expect(boxes.first()).toBeChecked();
  for (const box of (await boxes.all()).slice(1)) await expect(box).not.toBeChecked();
  await expectAccessible();
  // Closed, the choice is as it was.
  await page.keyboard.press('Escape');
  await expect(banner(page)).toBeHidden();
  await expect(manage).toBeFocused();
  expect(await stored(page)).toMatchObject({ yes: ['ad-frequency'] });

  await manage.press('Enter');
  await boxes.first().uncheck();
  const kept = page.waitForRequest((request) => request.url().endsWith(consentPath));
  await answer(page, words.save).click();
  expect(await left(page)).toEqual(choiceAlone);
  expect((await kept).postDataJSON()).toMatchObject({
    place: 'withdrawal',
    choices: { 'ad-frequency': false },
  });
});

test('what was chosen piece by piece is asked for again after six months, and closing the question refuses', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-03-10T09:00:00Z') });
  await page.goto(urls.home());
  await ask(page, ['ad-frequency', 'ad-viewability']);
  await answer(page, words.choose).click();
  await banner(page).getByRole('checkbox').first().check();
  await answer(page, words.save).click();
  const stood = (await stored(page)) as Choice;
  expect(stood.yes).toEqual(['ad-frequency']);
  expect(stood.no).toContain('ad-viewability');
  await page.evaluate((key) => localStorage.setItem(key, '{}'), adViews);
  await page.clock.setSystemTime(new Date(Date.parse('2026-03-10T08:00:00Z') + consentDays * 86_400_000));
  await page.reload();
  await ask(page);
  await expect(banner(page)).toBeHidden();
  await page.clock.setSystemTime(new Date(Date.parse('2026-03-10T10:00:00Z') + consentDays * 86_400_000));
  await page.reload();
  // What it had left does not outlive it.
  await expect.poll(() => left(page)).toEqual(choiceAlone);
  await ask(page);
  await expect(banner(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(banner(page)).toBeHidden();
  expect(await stored(page)).toMatchObject({ yes: [] });
});

test.describe('a video of another site', () => {
  test.use({ expectedErrors: [/third party: https:\/\/www\.youtube-nocookie\.com\//] });

  test('asks in its own place, is remembered for its provider and goes when that is taken back', async ({
    page,
    expectAccessible,
  }) => {
    let asked = 0;
    await page.route('https://www.youtube-nocookie.com/**', (route) => {
      asked += 1;
      return route.fulfill({ contentType: 'text/html', body: '<title>Vidéo</title>' });
    });
    await page.goto(archive.whole);
    const video = page.locator('.corps-integre[data-provider="youtube"]');
    await expect(video.getByText(bodyWords.embedComesFrom('YouTube'))).toBeVisible();
    const height = (await video.boundingBox())?.height;
    await video.getByRole('button', { name: bodyWords.showEmbed, exact: true }).click();
    await expect(video.locator('iframe')).toBeVisible();
    expect((await video.boundingBox())?.height).toBe(height);
    expect(await left(page)).toEqual(nothing);

    // This once: the next visit asks again.
    await page.reload();
    await video.getByRole('button', { name: bodyWords.alwaysShowEmbed('YouTube') }).click();
    await expect(video.locator('iframe')).toBeVisible();
    expect(await stored(page)).toMatchObject({ yes: ['embed-youtube'], no: [] });
    const before = asked;
    await page.reload();
    await video.scrollIntoViewIfNeeded();
    await expect(video.locator('iframe')).toBeVisible();
    await expect.poll(() => asked).toBeGreaterThan(before);
    await expectAccessible();

    await page.getByRole('contentinfo').getByRole('link', { name: cookiePageWords.manage }).click();
    await answer(page, words.refuseAll).click();
    await expect(video.locator('iframe')).toHaveCount(0);
    await expect(video.getByRole('button', { name: bodyWords.showEmbed, exact: true })).toBeVisible();
  });
});

test('a browser that refuses for every site is heard, and not asked', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  await page.goto(urls.cookies());
  await ask(page);
  await expect(banner(page)).toBeHidden();
  await expect(page.getByText(cookiePageWords.signalled)).toBeVisible();
  expect(await left(page)).toEqual(nothing);
});

test('a consent platform asks in our place, and videos still ask in theirs', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, '__tcfapi', { value: () => undefined }));
  await page.goto(archive.whole);
  await ask(page);
  await expect(banner(page)).toBeHidden();
  await page.getByRole('contentinfo').getByRole('link', { name: cookiePageWords.manage }).click();
  await expect(banner(page).getByRole('checkbox')).toHaveCount(playerProviders.length);
  expect(await left(page)).toEqual(nothing);
});

test('without scripts nothing loads, and there is nothing to ask @only-nojs', async ({ page }) => {
  await page.goto(archive.whole);
  const video = page.locator('.corps-integre[data-provider="youtube"]');
  await expect(video.getByRole('link')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.getByRole('contentinfo').getByRole('link', { name: cookiePageWords.manage }).click();
  await expect(page).toHaveURL(urls.cookieChoices());
  await expect(page.getByText(cookiePageWords.withoutScript)).toBeVisible();
  await expect(banner(page)).toBeHidden();
  await expect(page.getByRole('button', { name: cookiePageWords.manage })).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
});
