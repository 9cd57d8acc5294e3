import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { urls, withQuery } from '#lib/urls.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { withDatabase } from '#scripts/launch/environment.ts';
import { sessionCookieName } from '#server/auth/cookies.ts';
import { insertSession } from '#server/auth/session.store.ts';
import { closeDatabase, db } from '#server/db/client.ts';

/**
 * Draws the pictures of docs/desk.md from a running newspaper with its demonstration, both themes, on a screen and on a
 * telephone, and a gallery as readers swipe it. What it makes is committed; run it again when the desk looks otherwise.
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
  const { image, gallery } = await findPictures();
  const campaign = await db().adCampaign.findFirst({
    where: { isDemo: true, kind: 'commercial' },
    orderBy: { account: { spent: 'desc' } },
    select: { id: true },
  });
  if (!story || !person || !image || !gallery || !campaign)
    throw new Error('This newspaper has no demonstration.');
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
    phototheque: urls.deskMedia(),
    image: urls.deskAsset(image),
    une: urls.deskFront(),
    rubriques: urls.deskSections(),
    redirections: urls.deskRedirects(),
    rapport: urls.deskCampaignReport(campaign.id),
    equipe: urls.deskTeam(),
    journal: urls.deskJournal(),
    reglages: urls.deskSettings(),
  });
  try {
    for (const [name, path] of pages) await drawPage(browser, { name, path, token });
    await drawGallery(browser, gallery);
  } finally {
    await browser.close();
    await db().session.deleteMany({ where: { userId: person.id, userAgent: null } });
  }
}

/** A photograph that stories show, and the address of one that shows a gallery; undefined where there is none. */
async function findPictures(): Promise<{ image: string | undefined; gallery: string | undefined }> {
  const [asset] = await db().$queryRaw<{ id: string }[]>`
    SELECT m.id FROM assets m JOIN asset_uses u ON u.asset_id = m.id
    WHERE m.is_demo AND NOT m.is_graphic AND m.width > m.height GROUP BY m.id ORDER BY count(*) DESC, m.id LIMIT 1`;
  const [shown] = await db().$queryRaw<{ section: string; slug: string }[]>`
    SELECT s.slug AS section, h.slug FROM articles a JOIN revisions r ON r.id = a.live_revision_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current JOIN sections s ON s.id = a.section_id
    WHERE a.is_demo AND a.publication_state = 'published' AND r.body @? '$.blocks[*] ? (@.type == "gallery")'
    ORDER BY a.first_published_at DESC LIMIT 1`;
  return { image: asset?.id, gallery: shown && urls.article(shown.section, shown.slug) };
}

/** A gallery on a telephone, one picture on. */
async function drawGallery(browser: Browser, path: string): Promise<void> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width: 390, height: 844 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  // Readers who refuse everywhere are asked nothing.
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
  );
  const page = await context.newPage();
  await page.goto(path);
  await page.reload();
  const gallery = page.getByRole('group', { name: bodyWords.gallery }).first();
  await gallery.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await gallery.getByRole('list').evaluate((list) => {
    list.scrollBy({ left: list.clientWidth * 0.6, behavior: 'instant' });
  });
  await page.waitForLoadState('networkidle');
  await drawThemes(page, { name: 'galerie', width: 390, drawn: 390 });
  await context.close();
}

async function drawThemes(
  page: Page,
  { name, width, drawn }: { name: string; width: number; drawn: number },
): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    const picture = await page.screenshot();
    await sharp(picture)
      .resize(drawn)
      .webp({ quality: 72 })
      .toFile(join(folder, `${name}-${width}-${theme}.webp`));
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
    // On the second page our own faces are there: the first shows those that stand in for them. Not the same one
    // twice, which would say that it is open in another tab.
    await page.goto(path === urls.desk() ? urls.deskTeam() : urls.desk());
    await page.goto(path);
    if (path.includes('volet=')) await page.getByRole('textbox', { name: bodyEditorWords.label }).waitFor();
    // Pictures of the library come late; without them it shows empty frames.
    await page.waitForLoadState('networkidle');
    await drawThemes(page, { name, width, drawn });
    await context.close();
  }
}
