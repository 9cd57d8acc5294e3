import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';
import { urls } from '#lib/urls.ts';
import { consentWords } from '#messages/consent.ts';
import { projectDir } from '#scripts/bootstrap.mjs';

/**
 * Draws the pictures of README.md and docs/design.md from a running newspaper with its demonstration: what readers see
 * first of the front, of its first story and of that story's section, in both themes, and the question about cookies at
 * 320 pixels. What it makes is committed; run it again when those pages look otherwise.
 *
 *   CHROMIUM_PATH=/usr/bin/chromium npm run draw:site
 */
const folder = join(projectDir, 'docs/images');
const base = process.env.E2E_BASE_URL ?? 'http://localhost:3000';
const screens = [
  { width: 1440, height: 900, drawn: 800 },
  { width: 390, height: 900, drawn: 300 },
] as const;
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];
/** The two pictures that open the README, side by side, as high as each other. */
const overviewHeight = 563;

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
try {
  const story = await findFirstStory(browser);
  const section = `/${story.split('/')[1]}`;
  for (const [name, path] of [
    ['une', urls.home()],
    ['article', story],
    ['rubrique', section],
  ] as const)
    await drawPage(browser, name, path);
  await drawQuestion(browser, section);
  await drawOverview(browser, story);
} finally {
  await browser.close();
}

async function findFirstStory(on: Browser): Promise<string> {
  return await open(on, { path: urls.home(), width: 1440, height: 900 }, async (page) => {
    const path = await page.locator('main :is(h1, h2) a').first().getAttribute('href');
    if (!path) throw new Error('This newspaper has no story on its front.');
    return path;
  });
}

/** Opens a page twice: the second time our own faces are there. Readers who refuse everywhere are asked nothing. */
async function open<Value>(
  on: Browser,
  { path, isAsked = false, ...viewport }: { path: string; width: number; height: number; isAsked?: boolean },
  then: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await on.newContext({
    baseURL: base,
    viewport,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  if (!isAsked)
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
  const page = await context.newPage();
  await page.goto(path);
  await page.reload();
  await page.waitForLoadState('networkidle');
  const value = await then(page);
  await context.close();
  return value;
}

async function shoot(page: Page, colorScheme: Theme): Promise<Sharp> {
  await page.emulateMedia({ colorScheme });
  return sharp(await page.screenshot());
}

async function drawPage(on: Browser, name: string, path: string): Promise<void> {
  for (const { width, height, drawn } of screens)
    await open(on, { path, width, height }, async (page) => {
      for (const theme of themes) {
        const file = join(folder, `${name}-${width}-${theme}.jpg`);
        await (await shoot(page, theme)).resize(drawn).jpeg({ quality: 82, mozjpeg: true }).toFile(file);
      }
    });
}

async function drawQuestion(on: Browser, path: string): Promise<void> {
  await open(on, { path, width: 320, height: 640, isAsked: true }, async (page) => {
    await page.getByRole('region', { name: consentWords.title }).waitFor();
    for (const theme of themes)
      await (await shoot(page, theme)).png().toFile(join(folder, `consentement-320-${theme}.png`));
  });
}

async function drawOverview(on: Browser, story: string): Promise<void> {
  const [front, article] = await Promise.all([
    open(on, { path: urls.home(), width: 1440, height: 900 }, async (page) => await shoot(page, 'light')),
    open(on, { path: story, width: 390, height: 900 }, async (page) => await shoot(page, 'dark')),
  ]);
  const [left, right] = await Promise.all(
    [front, article].map((picture) =>
      picture.resize({ height: overviewHeight }).png().toBuffer({ resolveWithObject: true }),
    ),
  );
  if (!left || !right) return;
  await sharp({
    create: {
      width: left.info.width + right.info.width,
      height: overviewHeight,
      channels: 3,
      background: 'white',
    },
  })
    .composite([
      { input: left.data, left: 0, top: 0 },
      { input: right.data, left: left.info.width, top: 0 },
    ])
    .jpeg({ quality: 84, mozjpeg: true })
    .toFile(join(folder, 'apercu.jpg'));
}
