import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyCache } from '#scripts/verify-cache.ts';
import { audit, type Verdict } from '#tests/kill/audit.ts';
import { call, type Desk, openDesks, withClient } from '#tests/kill/newsroom.ts';
import {
  isServing,
  makeDataDir,
  type Newspaper,
  startNewspaper,
  type Target,
  targets,
  until,
} from '#tests/kill/newspaper.ts';
import { type Book, startWriter } from '#tests/kill/writer.ts';

/**
 * `kill -9` of the database, the server or the worker while four people write: nothing acknowledged is lost, nothing
 * is there twice, nothing is half there, and everything serves again by itself. KILL_ROUNDS says how often,
 * each target in its turn: `npm run test:long` asks for 150, fifty of each.
 */
const rounds = Number(process.env.KILL_ROUNDS ?? 5);
const scheduledRounds = Math.max(1, Math.floor(rounds / 5));
/** The launcher gives up on a part that dies seven times within minutes: every few rounds it is a new launcher's turn. */
const roundsOfOneStart = 5;
const leastAcknowledged = 5;
const backWithinMs = 30_000;
const writers = ['Amel', 'Bruno', 'Chloé', 'David'];

const { dataDir, remove } = makeDataDir();
let newspaper: Newspaper;
let desks: Desk[];
const book: Book = { acknowledged: [], unsure: [] };
const say = (line: string): void => void process.stdout.write(`    ${line}\n`);

beforeAll(async () => {
  newspaper = await startNewspaper(dataDir);
  desks = await openDesks(newspaper.databaseUrl, writers);
}, 150_000);

afterAll(async () => {
  await newspaper?.stop();
  remove();
}, 60_000);

const nothingWrong: Verdict = { lost: [], doubled: [], torn: [] };

/** Each target once in every three rounds, in no order that anybody could count on. */
const chosen = Array.from({ length: Math.ceil(rounds / targets.length) }, () =>
  [...targets].sort(() => randomInt(3) - 1),
)
  .flat()
  .slice(0, rounds);

/** The worker takes a job, and readers and writers are answered. */
async function untilEverythingWorks(): Promise<number> {
  const startedAt = performance.now();
  const left = (): number => Math.max(1, backWithinMs - (performance.now() - startedAt));
  await until('the server serves', () => isServing(newspaper.url), left());
  await until('every part runs', async () => targets.every((target) => newspaper.pidOf(target)), left());
  await withClient(newspaper.databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM graphile_worker.add_job('publish-due-articles', '{}')`,
    );
    const isDone = async (): Promise<boolean> => {
      const left = await client.query('SELECT 1 FROM graphile_worker.jobs WHERE id = $1', [rows[0]?.id]);
      return left.rowCount === 0;
    };
    await until('the worker works', isDone, left());
  });
  return performance.now() - startedAt;
}

const forgetLimits = (): Promise<unknown> =>
  withClient(newspaper.databaseUrl, (client) => client.query('DELETE FROM rate_limits'));

/** Writers at work while `target` is killed; resolves with how many writes were acknowledged. */
async function oneRound(round: number, target: Target): Promise<number> {
  await forgetLimits();
  const before = book.acknowledged.length;
  const count = (): number => book.acknowledged.length - before;
  const atWork = desks.map((desk, at) =>
    startWriter({ url: newspaper.url, desk, name: `${writers[at] ?? ''}, tour ${round}`, book }),
  );
  try {
    const wanted = leastAcknowledged + randomInt(30);
    await until('enough is acknowledged', async () => count() >= wanted);
    // Anywhere within the writes that are under way now.
    await pause(randomInt(30));
    const atKill = count();
    await newspaper.kill(target);
    const backMs = await untilEverythingWorks();
    const resumed = count();
    await until('writing goes on', async () => count() >= resumed + writers.length);
    say(
      `round ${round}: ${target} killed after ${atKill} acknowledged writes, all working after ${(backMs / 1000).toFixed(1)} s, ${count()} acknowledged in all, ${book.unsure.length} unsure so far`,
    );
  } finally {
    await Promise.all(atWork.map((writer) => writer.stop()));
  }
  return count();
}

/** Another launcher, which has seen nothing die yet, over the same data. */
async function startAnew(): Promise<void> {
  await newspaper.killEverything();
  newspaper = await startNewspaper(dataDir);
  expect(await audit(newspaper.databaseUrl, book)).toEqual(nothingWrong);
}

describe('kill -9', () => {
  it.each(chosen.map((target, at) => [at + 1, target] as const))(
    'round %i, %s: everything acknowledged is there once and whole',
    async (round, target) => {
      if (round > 1 && round % roundsOfOneStart === 1) await startAnew();
      expect(await oneRound(round, target)).toBeGreaterThanOrEqual(leastAcknowledged);
      expect(await audit(newspaper.databaseUrl, book)).toEqual(nothingWrong);
    },
    180_000,
  );

  it.each(Array.from({ length: scheduledRounds }, (_, at) => at + 1))(
    'of the worker at the hour of a scheduled story publishes it once, not early (%i)',
    async (round) => {
      if (scheduledRounds > 1 && round % roundsOfOneStart === 1) await startAnew();
      await forgetLimits();
      const [desk] = desks;
      const { token } = desk ?? {};
      const headline = `Programmé, ${round}`;
      const api = `${newspaper.url}/api/v1/articles`;
      const made = await call(api, {
        ...(token ? { token } : {}),
        method: 'POST',
        body: {
          headline,
          standfirst: 'À l’heure.',
          section: 'epreuves',
          authors: [desk?.author],
          body: '<p>Là.</p>',
        },
      });
      expect(made.status).toBe(201);
      const page = String(made.json.url);
      // Not so soon that a busy machine plans it after its hour.
      const at = Date.now() + 6_000;
      const planned = await call(`${api}/${String(made.json.id)}/schedule`, {
        ...(token ? { token } : {}),
        method: 'POST',
        // The same instant as a clock in Auckland shows it.
        body: { at: new Date(at + 13 * 3_600_000).toISOString().replace('Z', '+13:00') },
      });
      expect([planned.status, planned.json]).toMatchObject([200, {}]);
      const killAt = at - 20 + randomInt(60);
      let seenAt = 0;
      const isSeen = async (): Promise<boolean> => {
        const answer = await fetch(page);
        const now = Date.now();
        if ((await answer.text()).includes(headline) && answer.status === 200) seenAt = now;
        return seenAt > 0;
      };
      await until('the hour comes', async () => (await isSeen()) || Date.now() >= killAt);
      await newspaper.kill('worker');
      await until('readers see it', isSeen, backWithinMs);
      await untilEverythingWorks();
      expect(seenAt).toBeGreaterThanOrEqual(at);
      const [row] = await withClient(newspaper.databaseUrl, async (client) => {
        const { rows } = await client.query<{ published: Date; publications: number; state: string }>(
          `SELECT first_published_at AS published, publication_state AS state,
                  (SELECT count(*)::int FROM journal_entries WHERE subject_id = a.id::text AND action = 'article.publish') AS publications
           FROM articles a WHERE id = $1`,
          [made.json.id],
        );
        return rows;
      });
      expect(row).toMatchObject({ state: 'published', publications: 1 });
      expect(row?.published.getTime()).toBeGreaterThanOrEqual(at);
      say(
        `scheduled ${round}: worker killed ${killAt - at} ms from its hour, seen ${seenAt - at} ms after it`,
      );
    },
    120_000,
  );

  it('leaves no kept page that differs from a fresh one', async () => {
    const { differences, checked } = await verifyCache({
      base: newspaper.url,
      secret: newspaper.verifySecret,
    });
    expect(differences).toEqual([]);
    expect(checked).toBeGreaterThan(20);
    say(
      `${book.acknowledged.length} acknowledged writes, ${book.unsure.length} under way at a kill, ${checked} pages compared`,
    );
  }, 120_000);
});
