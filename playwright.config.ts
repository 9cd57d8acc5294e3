import { defineConfig } from '@playwright/test';
import { shareEnvironment } from '#e2e/environment.ts';
import type { Conditions } from '#e2e/fixtures/conditions.ts';

/**
 * Journeys on a production build that already runs: `npm test` starts it and names it by E2E_BASE_URL.
 * Every journey runs on the desktop; `@phone` also on a telephone, `@nojs` also without scripts on the narrowest
 * screens; `@only-phone` and `@only-nojs` there alone. Each condition under which people read has a project that walks
 * through every template.
 */
const chromium = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;
const jsonReport = process.env.PLAYWRIGHT_JSON;
const baseURL = process.env.E2E_BASE_URL ?? 'http://localhost:3000';
process.env.SITE_URL ||= baseURL;
await shareEnvironment(process.env);

/** What the journeys between the first and the last share. */
const journeys = {
  dependencies: ['archive'],
  testIgnore: ['first/**', 'crowded/**', 'other-clock/**', 'last/**', 'conditions/**'],
};

type Use = NonNullable<Parameters<typeof defineConfig<Conditions>>[0]['use']>;
const wide = { width: 1440, height: 900 };
/** One condition: its name, the walk, and what the browser is set to. */
const condition = (name: string, walk: string, use: Use) => ({
  name,
  testMatch: `conditions/${walk}.spec.ts`,
  dependencies: ['archive'],
  // One walk through all templates: seconds by itself, minutes where much else runs.
  timeout: 300_000,
  use: { browserName: 'chromium' as const, ...use },
});
const conditions = [
  ...[320, 390, 820, 1440, 1920].map((width) =>
    condition(`width-${width}`, 'whole', { viewport: { width, height: 900 } }),
  ),
  ...[640, 1440].map((width) =>
    condition(`large-text-${width}`, 'whole', { viewport: { width, height: 900 }, textSize: 200 }),
  ),
  condition('no-script', 'whole', { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }),
  condition('keyboard', 'keyboard', { viewport: wide }),
  condition('forced-colors', 'forced-colors', { viewport: wide, contextOptions: { forcedColors: 'active' } }),
];

const beforeTheLast = ['desktop', 'phone', 'nojs-320', 'nojs-360', ...conditions.map(({ name }) => name)];

export default defineConfig<Conditions>({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Limits against hanging, never a measure: these machines share their cores.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: jsonReport ? [['list'], ['json', { outputFile: jsonReport }]] : [['list']],
  use: {
    baseURL,
    // What can't be clicked after so long never will be: its journey need not hang as long as it may last.
    actionTimeout: 120_000,
    navigationTimeout: 120_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // A film of every walk, or a copy of the page at every step, costs more than the walk: what was done and said is kept.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'archive', testMatch: 'first/**' },
    {
      name: 'desktop',
      ...journeys,
      grepInvert: /@only-/,
      use: { browserName: 'chromium', viewport: wide },
    },
    {
      name: 'phone',
      ...journeys,
      grep: /@(only-)?phone/,
      use: {
        browserName: 'chromium',
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 3,
        isMobile: true,
        hasTouch: true,
      },
    },
    ...[320, 360].map((width) => ({
      name: `nojs-${width}`,
      ...journeys,
      grep: /@(only-)?nojs/,
      use: { browserName: 'chromium' as const, viewport: { width, height: 640 }, javaScriptEnabled: false },
    })),
    ...conditions,
    // Fills the desk with what no other journey should meet.
    {
      name: 'crowded',
      testMatch: 'crowded/**',
      dependencies: beforeTheLast,
      use: { browserName: 'chromium' },
    },
    // Moves every hour of the site for a while.
    {
      name: 'other-clock',
      testMatch: 'other-clock/**',
      dependencies: ['crowded'],
      use: { browserName: 'chromium', viewport: wide },
    },
    { name: 'end', testMatch: 'last/**', dependencies: ['other-clock'] },
  ],
});
