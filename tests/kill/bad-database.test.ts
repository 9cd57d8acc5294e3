import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildArchive } from '#bench/archive.ts';
import { openBenchDatabase, type Site, startSite } from '#bench/stack.ts';
import { createDraftKeeper, type DraftView } from '#features/newsroom/writing/desk/draft-keeper.ts';
import { newStory } from '#features/newsroom/articles/new-story.ts';
import { bodyToPlainText } from '#features/newsroom/body/body-text.ts';
import { call, type Desk, openDesks, withClient } from '#tests/kill/newsroom.ts';
import { isServing, until } from '#tests/kill/newspaper.ts';
import { openUnsteadyLine, type Weather } from '#tests/kill/unsteady-line.ts';

/** A database that goes away, falls silent or answers slowly, seen from outside, on the production build. */
let database: Awaited<ReturnType<typeof openBenchDatabase>>;
let line: Awaited<ReturnType<typeof openUnsteadyLine>>;
let site: Site;
let desk: Desk;
/** Pages that somebody has read before the trouble, and one that nobody has. */
let kept: string[];
let unread: string[];

beforeAll(async () => {
  database = await openBenchDatabase();
  await buildArchive(database.url, 60);
  line = await openUnsteadyLine(database.url);
  site = await startSite({ databaseUrl: line.url, dataDir: database.dataDir, isQuiet: true });
  desk = (await openDesks(database.url, ['Marius']))[0] as Desk;
  const paths = await withClient(database.url, async (client) => {
    const { rows } = await client.query<{ path: string }>(
      `SELECT '/' || s.slug || '/' || a.slug AS path FROM article_slugs a JOIN sections s ON s.id = a.section_id`,
    );
    return rows.map(({ path }) => path);
  });
  kept = ['/', '/rss.xml', '/en-continu', ...paths.slice(0, 5)];
  unread = paths.slice(5);
  await until('the listener listens', () => isServing(site.url));
  for (const path of kept) await (await fetch(site.url + path)).arrayBuffer();
}, 120_000);

afterAll(async () => {
  await site?.stop();
  await line?.close();
  await database?.close();
}, 60_000);

const read = async (path: string) => {
  const answer = await fetch(site.url + path, { redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const post = (more: Record<string, unknown> = {}) =>
  call(`${site.url}/api/v1/articles`, {
    token: desk.token,
    method: 'POST',
    body: {
      headline: 'Un titre',
      standfirst: 'Un chapô.',
      section: 'epreuves',
      authors: [desk.author],
      body: '<p>Un.</p>',
      ...more,
    },
  });
const countOf = (headline: string): Promise<number> =>
  withClient(database.url, async (client) => {
    const { rows } = await client.query(`SELECT count(*)::int AS n FROM revisions WHERE headline = $1`, [
      headline,
    ]);
    return Number(rows[0]?.n);
  });

async function heal(): Promise<void> {
  line.turn('fair');
  await until('the site heals by itself', () => isServing(site.url));
}

describe.each<[Weather, string]>([
  ['cut', 'gone'],
  ['silent', 'silent'],
])('a database that is %s', (weather) => {
  it('leaves readers their pages, tells everyone else to come back, and is found again without a restart', async () => {
    const before = await Promise.all(kept.map(read));
    line.turn(weather);
    await until('the site notices', async () => !(await isServing(site.url)));

    const during = await Promise.all(kept.map(read));
    expect(during.map(({ status }) => status)).toEqual(kept.map(() => 200));
    expect(during.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect((await read('/livez')).status).toBe(200);

    const asked = performance.now();
    const lost = unread.shift() ?? '';
    const [list, write, form, page, health] = await Promise.all([
      call(`${site.url}/api/v1/articles`),
      post({ headline: `Perdu, ${weather}` }),
      fetch(`${site.url}/api/v1/connexion`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: site.url, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'email=quelqu.un%40journal.test&password=un+mot+de+passe+assez+long',
      }),
      read(lost),
      call(`${site.url}/api/sante`),
    ]);
    expect(performance.now() - asked).toBeLessThan(20_000);
    for (const answer of [list, write]) {
      expect([answer.status, answer.type]).toEqual([503, 'application/problem+json; charset=utf-8']);
      expect(answer.json).toMatchObject({
        code: 'unavailable',
        status: 503,
        detail: expect.stringMatching(/\.$/),
      });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(form.status).toBe(303);
    const shown = await fetch(new URL(form.headers.get('location') ?? '', site.url));
    expect(await shown.text()).toMatch(/réessayez/i);
    expect([500, 503]).toContain(page.status);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.text).toMatch(/<html lang="fr".*<\/html>/s);
    expect(health).toMatchObject({ status: 503, json: { status: 'failing' } });

    await heal();
    expect((await read(lost)).status).toBe(200);
    const headline = `Après, ${weather}`;
    const made = await post({ headline, publish: true });
    expect(made.status).toBe(201);
    expect((await read('/')).text).toContain(headline);
    expect((await read(new URL(String(made.json.url)).pathname)).text).toContain(headline);
    expect(await countOf(headline)).toBe(1);
    expect(await countOf(`Perdu, ${weather}`)).toBe(0);
  }, 90_000);
});

describe('somebody who writes while the database is away', () => {
  /** Thirty seconds in `npm run test:long`. */
  const awaySeconds = Number(process.env.AWAY_SECONDS ?? 5);

  it('has every word saved once it is back, in the order in which it was written', async () => {
    const made = await post({ body: { version: 1, blocks: [paragraph('Début.')] } });
    expect(made.status).toBe(201);
    const writer = openKeeper({ id: String(made.json.id), revision: String(made.json.revision) });
    let text = 'Début.';
    const write = (word: string) => {
      text += ` ${word}`;
      writer.keeper.change({ body: { version: 1, blocks: [paragraph(text)] } });
    };
    write('avant');
    await until('the first words are saved', () => Promise.resolve(writer.view.save?.kind === 'saved'));
    line.turn('cut');
    const startedAt = performance.now();
    for (let word = 1; performance.now() - startedAt < awaySeconds * 1_000; word += 1) {
      write(`mot${word}`);
      await pause(250);
    }
    await until('it says so', () => Promise.resolve(writer.view.save?.kind === 'failed'));
    expect(writer.kept.at(-1)).toBe(text);
    await heal();
    write('après');
    await until('everything is saved', () => Promise.resolve(writer.view.save?.kind === 'saved'));
    const texts = await textsOf(String(made.json.id));
    expect(texts.at(-1)).toBe(text);
    texts.forEach((later, at) => expect(later.startsWith(texts[at - 1] ?? '')).toBe(true));
  }, 120_000);

  const paragraph = (words: string) => ({
    id: 'premier',
    type: 'paragraph' as const,
    content: [{ text: words }],
  });

  /** The desk's own keeper, with the API in the place of its action. */
  function openKeeper({ id, revision }: { id: string; revision: string }) {
    const view: Partial<DraftView> = {};
    const kept: string[] = [];
    const keeper = createDraftKeeper({
      start: { revisionId: revision, number: 1, fields: newStory(id) },
      send: async ({ baseRevisionId, fields }) => {
        const body = { baseRevision: baseRevisionId, body: fields.body };
        const answer = await call(`${site.url}/api/v1/articles/${id}`, {
          token: desk.token,
          method: 'PATCH',
          body,
        }).catch(() => null);
        if (answer?.status !== 200) {
          return { kind: 'failed', failed: { reason: '', isSignedOut: false, isOffline: true } };
        }
        const saved = { revisionId: String(answer.json.revision), number: 0, fields };
        return {
          kind: 'saved',
          saved: { ...saved, isMerged: false, mergedHand: null, isOverOtherTab: false },
        };
      },
      journals: {
        keep: ({ fields }) => kept.push(bodyToPlainText(fields.body)) > 0,
        forget: () => undefined,
        own: () => null,
        claimOrphans: () => undefined,
      },
      show: (part) => void Object.assign(view, part),
      tell: () => undefined,
    });
    return { keeper, view, kept };
  }

  const textsOf = (articleId: string): Promise<string[]> =>
    withClient(database.url, async (client) => {
      const { rows } = await client.query<{ text: string }>(
        `SELECT body->'blocks'->0->'content'->0->>'text' AS text FROM revisions WHERE article_id = $1 ORDER BY number`,
        [articleId],
      );
      return rows.map((row) => row.text);
    });
});

describe('a slow database', () => {
  it('makes everything slower and nothing wrong', async () => {
    line.turn('slow');
    try {
      const [made, page] = await Promise.all([
        post({ headline: 'Lentement', publish: true }),
        read(unread.shift() ?? ''),
      ]);
      expect([made.status, page.status]).toEqual([201, 200]);
      expect((await read('/')).text).toContain('Lentement');
      expect(await countOf('Lentement')).toBe(1);
    } finally {
      line.turn('fair');
    }
  }, 60_000);
});

describe('a database that comes back with an old schema', () => {
  it('is not taken for ours: kept pages serve, the rest waits, and all is well once it is the right one', async () => {
    const rename = (from: string, to: string) =>
      withClient(database.url, (client) => client.query(`ALTER TABLE ${from} RENAME TO ${to}`));
    await rename('purges', 'purges_to_come');
    try {
      await until('the site notices', async () => !(await isServing(site.url)));
      expect(await call(`${site.url}/readyz`)).toMatchObject({ status: 503, json: { schema: false } });
      expect(await Promise.all(kept.map(async (path) => (await read(path)).status))).toEqual(
        kept.map(() => 200),
      );
      const write = await post({ headline: 'Trop tôt', publish: true });
      expect([write.status, write.type]).toEqual([500, 'application/problem+json; charset=utf-8']);
      expect(JSON.stringify(write.json)).not.toMatch(/purges|relation|SELECT|INSERT/);
      expect(await countOf('Trop tôt')).toBe(0);
    } finally {
      await rename('purges_to_come', 'purges');
    }
    await heal();
    expect((await post({ headline: 'À temps', publish: true })).status).toBe(201);
    expect((await read('/')).text).toContain('À temps');
  }, 60_000);
});
