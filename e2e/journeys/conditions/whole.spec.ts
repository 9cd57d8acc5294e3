import { expect, type Page } from '@playwright/test';
import { everyTemplate, expectNone, setTextSize, test } from '#e2e/fixtures/conditions.ts';
import { lostWords, readWords } from '#e2e/fixtures/content.ts';
import { findFaults } from '#e2e/fixtures/faults.ts';

/** How long two readings of a page may differ because it changes just then. */
const settlesWithinMs = 90_000;
/** Where nothing folds, and scripts run. */
const widest = { width: 1440, height: 900 };

/**
 * Runs under each condition of playwright.config.ts (widths, large text, no script): every template is whole there,
 * stands as it should, and says all that it says on a large screen where scripts run.
 */
test('every template is whole and in its place', async ({ browser, page, textSize, watch }, { project }) => {
  const { viewport, javaScriptEnabled, baseURL, locale, timezoneId } = project.use;
  const hasScripts = javaScriptEnabled !== false;
  const usual = hasScripts
    ? null
    : await browser.newPage({
        baseURL: baseURL ?? '',
        viewport: widest,
        locale: locale ?? '',
        timezoneId: timezoneId ?? '',
      });
  if (usual) watch(usual.context());

  /** What the page says in the usual conditions: the same document on a large screen, or read by another browser. */
  const usualWords = async (path: string): Promise<string[]> => {
    if (usual) {
      await usual.goto(path);
      return readWords(usual);
    }
    await page.setViewportSize(widest);
    const words = await readWords(page);
    await page.setViewportSize(viewport ?? widest);
    return words;
  };
  const open = async (path: string): Promise<{ status: number; lost: string[] }> => {
    const response = await page.goto(path);
    const whole = await usualWords(path);
    await setTextSize(page, textSize);
    return { status: response?.status() ?? 0, lost: lostWords(whole, await readWords(page)) };
  };

  for (const { name, path, status = 200 } of everyTemplate) {
    await test.step(name, async () => {
      // Two browsers read one after the other, and a journey beside may publish in between: what is lost stays so.
      await expect.soft
        .poll(() => open(path), { message: `${name}: all its words`, timeout: settlesWithinMs })
        .toEqual({ status, lost: [] });
      expectNone(await isWhole(page), `${name}: its landmarks`);
      expectNone(await findFaults(page), `${name}: everything in its place`);
    });
  }
  await usual?.context().close();
});

/** What a page lacks of its frame: one first heading, a main part with something in it. */
const isWhole = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...(document.querySelectorAll('h1').length === 1 ? [] : ['not one h1']),
    ...(document.querySelector('main')?.textContent?.trim() ? [] : ['an empty main']),
  ]);
