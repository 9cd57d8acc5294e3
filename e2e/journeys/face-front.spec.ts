import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test as newsroom } from '#e2e/fixtures/newsroom.ts';
import { findTemplates, pageOfShape } from '#scripts/pages/find-templates.ts';

/** The pages of this file: one for each drawing that lists stories or speaks of the newspaper. */
const shapes = [
  '/',
  '/{rubrique}',
  '/auteurs',
  '/auteurs/{slug}',
  '/sujets/{slug}',
  '/archives/{annee}/{mois}/{jour}',
  '/en-continu',
  '/recherche',
  '/a-propos',
  '/mentions-legales',
] as const;
const widths = [320, 390, 820, 1440, 1920] as const;

newsroom.use({ expectedErrors: [/404/] });

const test = newsroom.extend<{ paths: string[] }>({
  paths: async ({ baseURL }, use) => {
    const templates = await findTemplates(baseURL ?? '');
    await use([...shapes.map((shape) => pageOfShape(templates, shape).path), '/nulle-part-ailleurs']);
  },
});

/** What sticks out of the window sideways, or lies over words that it does not belong to. */
const findFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.nodeName.toLowerCase()}.${element.className} « ${element.textContent?.trim().slice(0, 40)} »`;
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push(`page ${root.scrollWidth} > ${root.clientWidth}`);
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('.sr-only, .evitement, .bandeau, summary') === null;
    const texts = [...document.querySelectorAll('h1, h2, h3, p, time, summary, td, dt, dd')].filter(isShown);
    for (const text of texts) {
      const { left, right, width } = text.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > root.clientWidth + 1)) faults.push(`outside: ${name(text)}`);
      if (text.scrollWidth > text.clientWidth + 1 && getComputedStyle(text).display !== 'inline') {
        faults.push(`cut: ${name(text)}`);
      }
    }
    const boxes = texts
      .filter((text) => text.textContent?.trim())
      .map((text) => ({ text, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    boxes.forEach(({ text, box }, at) => {
      for (const other of boxes.slice(at + 1)) {
        if (text.contains(other.text) || other.text.contains(text)) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 2 && down > 3) faults.push(`over: ${name(text)} and ${name(other.text)}`);
      }
    });
    return faults;
  });

for (const width of widths) {
  test(`nothing sticks out or lies over anything at ${width} px`, async ({ page, paths }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of paths) {
      await page.goto(path);
      expect(await findFaults(page), path).toEqual([]);
    }
  });
}

test('text at 200 % reflows on a phone and on a desk', async ({ page, paths }) => {
  for (const width of [640, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of paths) {
      await page.goto(path);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% !important }');
        document.adoptedStyleSheets = [sheet];
      });
      expect(await findFaults(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on fronts and lists in ${colorScheme}`, async ({ page, paths }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of paths) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        path,
      ).toEqual([]);
    }
  });
}

test('the keyboard sees where it stands, in forced colours too', async ({ page }) => {
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    await page.goto('/');
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return 'nothing focused';
        const card = focused.closest('.carte:has(:is(h2, h3) a:focus-visible)') ?? focused;
        const { outlineStyle, outlineWidth } = getComputedStyle(card);
        const { bottom, right, width } = focused.getBoundingClientRect();
        if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
          return `no frame: ${focused.outerHTML}`;
        return width < 2 || bottom <= 0 || right <= 0 ? `hidden: ${focused.outerHTML}` : null;
      });
      expect(seen, `step ${step}, forced colours ${forcedColors}`).toBeNull();
    }
  }
});

test('menu and search open without a script, one at a time @nojs', async ({ page }) => {
  await page.goto('/');
  const menu = page.locator('.tiroir-menu');
  const search = page.locator('.tiroir-cherche');
  await menu.locator('summary').click();
  await expect(menu.getByRole('link').first()).toBeVisible();
  await search.locator('summary').click();
  await expect(search.getByRole('searchbox')).toBeVisible();
  await expect(menu.getByRole('link').first()).toBeHidden();
  await search.getByRole('searchbox').fill('barrage');
  await search.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/recherche\?q=barrage/);
});

test('pages name a rule set that browsers accept', async ({ page, request }) => {
  const answer = await page.goto('/');
  expect(answer?.headers()['speculation-rules']).toBe('"/speculation-rules.json"');
  const rules = await request.get('/speculation-rules.json');
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  expect(await rules.json()).toHaveProperty('prefetch');
});
