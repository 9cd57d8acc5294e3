import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { Client } from 'pg';
import { findBrowser } from '#scripts/test/browser.ts';
import { paragraph, seeded } from './french-words.ts';
import { median, percentile } from './process-figures.ts';
import type { Site } from './stack.ts';
import { say } from './table.ts';

const shortWords = 500;
const longWords = 10_000;
const warmUpKeys = 15;
const cookieName = 'nouvelles-session';

/** Somebody who may write and needs no second factor, signed in: a key for the API and a cookie for the browser, straight in the bench's database. */
async function openDesk(databaseUrl: string): Promise<{ key: string; cookie: string; section: string }> {
  const key = `ndm_${randomBytes(32).toString('base64url')}`;
  const cookie = randomBytes(32).toString('base64url');
  const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex');
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const user = randomUUID();
    await client.query(`INSERT INTO users (id, email, name, updated_at) VALUES ($1, $2, 'Frappe', now())`, [
      user,
      `frappe-${user}@example.org`,
    ]);
    await client.query(`INSERT INTO role_grants (id, user_id, role) VALUES ($1, $2, 'journalist')`, [
      randomUUID(),
      user,
    ]);
    await client.query(
      `INSERT INTO api_tokens (id, user_id, name, role, token_hash) VALUES ($1, $2, 'frappe', 'journalist', $3)`,
      [randomUUID(), user, hash(key)],
    );
    await client.query(
      `INSERT INTO sessions (id, session_token, user_id, expires) VALUES ($1, $2, $3, now() + interval '1 hour')`,
      [randomUUID(), hash(cookie), user],
    );
    const { rows } = await client.query<{ slug: string }>(
      'SELECT slug FROM sections ORDER BY position LIMIT 1',
    );
    return { key, cookie, section: rows[0]?.slug ?? '' };
  } finally {
    await client.end();
  }
}

/** A draft of about that many words, in paragraphs with a subheading now and then; its id. */
async function writeDraft(
  site: Site,
  desk: { key: string; section: string },
  words: number,
): Promise<string> {
  const random = seeded(words);
  const parts: string[] = [];
  for (let count = 0; count < words; ) {
    const text = paragraph(random, ['Almine', 'Bertal', 'Corvan']);
    count += text.split(' ').length;
    parts.push(parts.length % 8 === 4 ? `<h2>Partie ${parts.length}</h2><p>${text}</p>` : `<p>${text}</p>`);
  }
  const answer = await fetch(`${site.url}/api/v1/articles`, {
    method: 'POST',
    headers: { authorization: `Bearer ${desk.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      headline: `Frappe ${words}`,
      standfirst: 'Un chapô.',
      section: desk.section,
      body: parts.join(''),
    }),
  });
  if (answer.status !== 201) throw new Error(`writing answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}

/** Notes each key's milliseconds from its event to the task that follows the frame which shows it. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const listen = (event: KeyboardEvent): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - event.timeStamp);
      requestAnimationFrame(() => port2.postMessage(null));
    };
    addEventListener('keydown', listen, { capture: true });
  });

/** Presses a key and waits until it is painted; the `count`th one's milliseconds. */
async function pressAndTime(page: Page, key: string, count: number): Promise<number> {
  await page.keyboard.press(key);
  return page.evaluate(
    (wanted) =>
      new Promise<number>((settle) => {
        const { times } = window as unknown as { times: number[] };
        const look = (): void => {
          const time = times[wanted - 1];
          if (time === undefined) requestAnimationFrame(look);
          else settle(time);
        };
        look();
      }),
    count,
  );
}

type Typed = { words: number; p50Ms: number; p95Ms: number; taskMs: number };

async function typeIn(context: BrowserContext, url: string, keys: number): Promise<Typed> {
  const page = await context.newPage();
  await page.goto(url);
  const text = page.locator('.corps-saisie[contenteditable="true"]');
  const paragraphs = text.locator(':scope > p');
  await paragraphs.first().waitFor();
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
  await page.keyboard.press('End');
  await watchKeys(page);
  const letters = 'les mots qui suivent ';
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const taskSeconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const times: number[] = [];
  let before = 0;
  for (let at = 0; at < warmUpKeys + keys; at += 1) {
    if (at === warmUpKeys) before = await taskSeconds();
    const key = letters[at % letters.length] ?? 'e';
    const time = await pressAndTime(page, key === ' ' ? 'Space' : key, at + 1);
    if (at >= warmUpKeys) times.push(time);
  }
  const taskMs = (((await taskSeconds()) - before) * 1000) / keys;
  const words = ((await text.textContent()) ?? '').split(/\s+/u).length;
  await page.close();
  return { words, p50Ms: median(times), p95Ms: percentile(times, 0.95), taskMs };
}

/**
 * Typing in the middle of a 500-word and of a 10,000-word draft, in turns on one browser: from key to paint, and all
 * the work that a key makes in the page. Null where there is no browser.
 */
export async function measureTyping(site: Site, databaseUrl: string, { keys = 100, rounds = 3 } = {}) {
  const executablePath = findBrowser(say);
  if (!executablePath) return null;
  const desk = await openDesk(databaseUrl);
  const drafts = {
    short: await writeDraft(site, desk, shortWords),
    long: await writeDraft(site, desk, longWords),
  };
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: cookieName, value: desk.cookie, url: site.url, httpOnly: true }]);
    const runs: { short: Typed[]; long: Typed[] } = { short: [], long: [] };
    for (let round = 0; round < rounds; round += 1)
      for (const name of ['short', 'long'] as const)
        runs[name].push(await typeIn(context, `${site.url}/redaction/articles/${drafts[name]}`, keys));
    const figure = (typed: Typed[]): Typed => ({
      words: Math.max(...typed.map(({ words }) => words)),
      p50Ms: median(typed.map(({ p50Ms }) => p50Ms)),
      p95Ms: median(typed.map(({ p95Ms }) => p95Ms)),
      taskMs: median(typed.map(({ taskMs }) => taskMs)),
    });
    const [short, long] = [figure(runs.short), figure(runs.long)];
    return {
      short,
      long,
      ratio: {
        p50: long.p50Ms / short.p50Ms,
        p95: long.p95Ms / short.p95Ms,
        task: long.taskMs / short.taskMs,
      },
    };
  } finally {
    await browser.close();
  }
}
