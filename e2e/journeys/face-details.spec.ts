import { expect, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/newsroom.ts';
import { urls } from '#lib/urls.ts';
import { archive } from '#tests/factories/archive.ts';

/** Small things that make a page feel kept. */
const styleOf = (page: Page, selector: string, property: string, part?: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, [name = '', pseudo = '']) => getComputedStyle(element, pseudo || null).getPropertyValue(name),
      [property, part ?? ''],
    );
const colorOf = (page: Page, token: string): Promise<string> =>
  page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);

test('what one selects is paper on ink, in both themes', async ({ page }) => {
  await page.goto(archive.whole);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await styleOf(page, '.corps p', 'background-color', '::selection')).toBe(
      await colorOf(page, '--color-ink'),
    );
    expect(await styleOf(page, '.corps p', 'color', '::selection')).toBe(
      await colorOf(page, '--color-paper'),
    );
  }
});

test('letters are set with care: underlines, hyphens, headlines, figures', async ({ page }) => {
  await page.goto(archive.whole);
  // Ready is also what has not begun to load: every face is asked for, so that each figure is measured in ours. Local
  // faces that stand in until then are on no machine all together: those fail, and are not looked at.
  await page.evaluate(
    async () => void (await Promise.allSettled([...document.fonts].map((face) => face.load()))),
  );
  expect(await styleOf(page, '.corps p a', 'text-decoration-line')).toBe('underline');
  expect(await styleOf(page, '.corps p a', 'text-decoration-skip-ink')).toBe('auto');
  expect(await styleOf(page, 'h1', 'text-wrap-style')).toBe('balance');
  expect(await styleOf(page, '.corps p', 'hyphens')).toBe('manual');
  const widths = await page
    .locator('td')
    .first()
    .evaluate((cell) =>
      ['1111', '8888', '0707'].map((figures) => {
        const probe = cell.appendChild(document.createElement('span'));
        probe.textContent = figures;
        const { width } = probe.getBoundingClientRect();
        probe.remove();
        return Math.round(width * 10);
      }),
    );
  expect(new Set(widths).size, String(widths)).toBe(1);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await styleOf(page, '.corps p', 'hyphens')).toBe('auto');
});

test('more contrast when it is asked for: nothing discreet, thicker underlines', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  for (const path of [urls.home(), archive.whole]) {
    await page.goto(path);
    expect(await colorOf(page, '--color-muted')).toBe(await colorOf(page, '--color-ink'));
    expect(await colorOf(page, '--color-line')).toBe(await colorOf(page, '--color-control'));
  }
  expect(await styleOf(page, '.corps p a', 'text-decoration-thickness')).toBe('2px');
});

test('nothing moves by itself for who asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [urls.home(), archive.whole]) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
        })
        .map((element) => `${element.nodeName}.${element.className}`),
    );
    expect(moving, path).toEqual([]);
  }
});

/** Notes in each document, once it is shown, what its transition carries; null for one that comes without any. */
const watchTransitions = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { promise, resolve } = Promise.withResolvers<string[] | null>();
    Object.assign(window, { carried: promise });
    addEventListener('pagereveal', (event) => {
      const { viewTransition } = event as PageRevealEvent;
      const carried = viewTransition?.ready.then(() =>
        document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? ''),
      );
      resolve(carried ?? null);
    });
  });
const carried = (page: Page): Promise<string[] | null> =>
  page.evaluate(() => (window as unknown as { carried: Promise<string[] | null> }).carried);

for (const motion of ['no-preference', 'reduce'] as const) {
  test(`from a card to its story, motion ${motion}: ${motion === 'reduce' ? 'no' : 'a'} transition`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await watchTransitions(page);
    const wanted = ['::view-transition-group(titre)', '::view-transition-group(ouverture)'];
    // The browser gives a transition up whose pages take their time, as they may on a busy machine.
    await expect(async () => {
      await page.goto(urls.home());
      const card = page.locator('.carte:has(.carte-image)').first();
      await card.locator('img').evaluate((image: HTMLImageElement) => image.decode());
      await card.locator(':is(h2, h3) a').click();
      await expect(page.locator('.article')).toBeVisible();
      const there = await carried(page);
      if (motion === 'reduce') return expect(there).toBeNull();
      expect(there).toEqual(expect.arrayContaining(wanted));
      await page.goBack();
      await expect(page.locator('.une')).toBeVisible();
      expect(await carried(page)).toEqual(expect.arrayContaining(wanted.slice(0, 1)));
    }).toPass();
  });
}

test('the browser takes the rules of what it may fetch ahead', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  const taken = Promise.withResolvers<{ errorType?: string; errorMessage?: string; url?: string }>();
  devtools.on('Preload.ruleSetUpdated', ({ ruleSet }) => taken.resolve(ruleSet));
  await devtools.send('Preload.enable');
  await page.goto(urls.home());
  const ruleSet = await taken.promise;
  expect(ruleSet.errorType, ruleSet.errorMessage).toBeUndefined();
  expect(ruleSet.url).toMatch(/\/speculation-rules\.json$/);
});

test('the newspaper has its own signs: icons, a colour for each theme, a picture to share', async ({
  page,
  request,
}) => {
  await page.goto(urls.home());
  const signs = await page
    .locator('link[rel~=icon], link[rel=apple-touch-icon]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const shared = await page.locator('meta[property="og:image"]').first().getAttribute('content');
  expect(signs.length).toBeGreaterThanOrEqual(2);
  for (const address of [...signs, shared ?? '']) {
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 200]);
    expect(answer.headers()['content-type']).toMatch(/^image\//);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const media = `(prefers-color-scheme: ${colorScheme})`;
    const theme = await page.locator(`meta[name=theme-color][media="${media}"]`).getAttribute('content');
    const paper = await colorOf(page, '--color-paper');
    const channels = paper.match(/\d+/g)?.map((part) => Number(part).toString(16).padStart(2, '0'));
    expect(theme).toBe(`#${channels?.join('')}`);
  }
});
