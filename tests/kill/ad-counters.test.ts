import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBenchDatabase, type Site, startSite } from '#bench/stack.ts';
import { isAlive } from '#scripts/launch/processes.ts';
import {
  eventsOfServing,
  mostServed,
  newSecret,
  readSums,
  sellSlots,
  tellOf,
  type Visit,
  visit,
} from '#tests/kill/ad-visits.ts';
import { openDesks, withClient } from '#tests/kill/newsroom.ts';
import { until } from '#tests/kill/newspaper.ts';

/**
 * Readers are served and tell of it while the process that counts is killed again and again. An event that was answered
 * is in the sums; one that was not is told again and counts once, whichever side of the COMMIT the kill fell on. Of what
 * is served, which nobody waits for, the last second of a killed process may be missing and nothing else. AD_EVENTS says
 * how many events, AD_KILLS how often it is killed; `npm run test:long` asks for 100,000.
 */
const events = Number(process.env.AD_EVENTS ?? 2_000);
const kills = Number(process.env.AD_KILLS ?? 2);
const atOnce = 16;
/** A busy machine writes later than one that is asked for 100,000 events and nothing else. */
const lostMs = Number(process.env.AD_LOST_MS ?? 3_000);

const secret = newSecret();
let database: Awaited<ReturnType<typeof openBenchDatabase>>;
let site: Site | null = null;

const openSite = async (): Promise<Site> =>
  (site = await startSite({
    databaseUrl: database.url,
    dataDir: database.dataDir,
    isQuiet: true,
    env: { TRUSTED_PROXIES: '127.0.0.1', NEXTAUTH_SECRET: secret },
  }));

beforeAll(async () => {
  database = await openBenchDatabase();
  await openDesks(database.url, ['Ninon']);
  await withClient(database.url, sellSlots);
}, 120_000);

afterAll(async () => {
  await site?.stop();
  await database?.close();
}, 60_000);

const told = { counted: 0, double: 0 };
const countTold = (): number => told.counted + told.double;
let reader = 0;
/** Visits that were asked for, answered or not. */
let asked = 0;
/** Visits whose answer was seen. */
const decided: Visit[] = [];
/** Servings that may be missing: decided within the last moment of a killed process. */
let unsure = 0;

const countServings = (visits: readonly Visit[]): number =>
  visits.reduce((sum, { servings }) => sum + servings.length, 0);

type Told = { of: Visit; reader: number };

/** Readers, `atOnce` of them together, until `isOver`, or the process is gone; what was not answered stays. */
async function read(url: string, isOver: () => boolean): Promise<Told[]> {
  const open: Told[] = [];
  const one = async (): Promise<void> => {
    while (!isOver()) {
      const me = (reader += 1);
      asked += 1;
      const of = await visit(url, me);
      if (!of) return;
      decided.push(of);
      if (of.servings.length > 0 && !(await tell({ of, reader: me }, url))) open.push({ of, reader: me });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return open;
}

async function tell({ of, reader: me }: Told, url: string): Promise<boolean> {
  const verdicts = await tellOf(of, url, me);
  if (verdicts === null) return false;
  for (const verdict of verdicts) {
    if (verdict !== 'counted' && verdict !== 'double') throw new Error(`an event was ${verdict}`);
    told[verdict] += 1;
  }
  return true;
}

/** Reads until so many events were answered, then kills the process under the others; what was not answered. */
async function readAndKill({ url, pid }: Site, until: number): Promise<Told[]> {
  const begun = decided.length;
  let killedAt = 0;
  const open = await read(url, () => {
    if (killedAt === 0 && countTold() >= until) {
      killedAt = performance.now();
      process.kill(pid, 'SIGKILL');
    }
    return false;
  });
  const last = decided.slice(begun).filter(({ decidedAt }) => decidedAt > killedAt - lostMs);
  unsure += countServings(last);
  return open;
}

it(`counts ${events} events exactly, killed ${kills} times in between`, async () => {
  let running = await openSite();
  for (let round = 1; round <= kills; round += 1) {
    const { pid } = running;
    const open = await readAndKill(running, (events * round) / (kills + 1));
    site = null;
    await until('the killed is gone', async () => !isAlive(pid));
    running = await openSite();
    for (const one of open) expect(await tell(one, running.url)).toBe(true);
  }
  expect(await read(running.url, () => countTold() >= events)).toEqual([]);
  // Asked to stop, the process writes what waits.
  site = null;
  await running.stop();

  const sums = await withClient(database.url, readSums);
  const served = countServings(decided);
  process.stdout.write(
    `    ${countTold()} events answered (${told.double} told again had been written already), ${kills} kills; served ${sums.served} of ${served}\n`,
  );
  expect(countTold()).toBe(served * eventsOfServing);
  expect([sums.viewable, sums.measured, sums.clicks]).toEqual([served, served, served]);
  expect(sums.served).toBeGreaterThanOrEqual(served - unsure);
  expect(sums.served).toBeLessThanOrEqual(asked * mostServed);
  expect(sums.spent).toBe(sums.served);
}, 3_600_000);
