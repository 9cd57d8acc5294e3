import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { urls, withQuery } from '#lib/urls.ts';
import { bodyEditorWords } from '#messages/fr/body-editor.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { withDatabase } from '#scripts/launch/environment.ts';
import { sessionCookieName } from '#server/auth/cookies.ts';
import { insertSession } from '#server/auth/session.store.ts';
import { closeDatabase, db } from '#server/db/client.ts';

/**
 * Draws the pictures of docs/desk.md from a running newspaper with its demonstration, both themes, on a screen and on a
 * telephone. What it makes is committed; run it again when the desk looks otherwise.
 *
 *   CHROMIUM_PATH=/usr/bin/chromium npm run draw:desk
 */
const folder = join(projectDir, 'docs/images/desk');
const base = process.env.E2E_BASE_URL ?? 'http://localhost:3000';
const screens = [
  { width: 1440, height: 900, drawn: 1_000 },
  { width: 390, height: 844, drawn: 390 },
] as const;
const themes = ['light', 'dark'] as const;

try {
  await withDatabase(async () => {
    try {
      await draw();
    } finally {
      await closeDatabase();
    }
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function draw(): Promise<void> {
  const story = await db().article.findFirst({
    where: { isDemo: true, workingRevision: { workflowState: 'in_review' } },
    select: { id: true },
  });
  const person = await db().user.findFirst({
    where: { isDemo: true, grants: { some: { role: 'administrator' } } },
    select: { id: true },
  });
  if (!story || !person) throw new Error('This newspaper has no demonstration.');
  const { token } = await insertSession({ userId: person.id, address: null, userAgent: null });
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox'],
  });
  mkdirSync(folder, { recursive: true });
  const pages = Object.entries({
    bord: urls.desk(),
    articles: urls.deskArticles(),
    relire: withQuery(urls.deskArticle(story.id), { volet: 'relecture' }),
    demandes: urls.deskRequests(),
    une: urls.deskFront(),
    rubriques: urls.deskSections(),
    redirections: urls.deskRedirects(),
    equipe: urls.deskTeam(),
    journal: urls.deskJournal(),
    reglages: urls.deskSettings(),
  });
  try {
    for (const [name, path] of pages) await drawPage(browser, { name, path, token });
  } finally {
    await browser.close();
    await db().session.deleteMany({ where: { userId: person.id, userAgent: null } });
  }
}

async function drawPage(
  browser: Browser,
  { name, path, token }: { name: string; path: string; token: string },
): Promise<void> {
  for (const { width, height, drawn } of screens) {
    const context = await browser.newContext({
      baseURL: base,
      viewport: { width, height },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    });
    await context.addCookies([{ name: sessionCookieName(), value: token, url: base, httpOnly: true }]);
    const page = await context.newPage();
    await page.goto(path);
    if (path.includes('volet=')) await page.getByRole('textbox', { name: bodyEditorWords.label }).waitFor();
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      const picture = await page.screenshot();
      await sharp(picture)
        .resize(drawn)
        .webp({ quality: 72 })
        .toFile(join(folder, `${name}-${width}-${theme}.webp`));
    }
    await context.close();
  }
}
