import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildArchive } from '#bench/archive.ts';
import { residentMb } from '#bench/process-figures.ts';
import { openBenchDatabase, type Site, startSite } from '#bench/stack.ts';
import { withClient } from '#tests/kill/newsroom.ts';

/** As many articles as renders: each is asked for the first time, and the kept copies fill and turn over. */
const renders = 20_000;
const mostMb = 600;
/** Between the end of the warm half and the end of all: what a leak would show. */
const mostGrowth = 1.1;
const atOnce = 4;
const sampleEvery = 500;

let database: Awaited<ReturnType<typeof openBenchDatabase>>;
let site: Site;
let paths: string[];

beforeAll(async () => {
  database = await openBenchDatabase();
  await buildArchive(database.url, renders);
  site = await startSite({ databaseUrl: database.url, dataDir: database.dataDir });
  paths = await withClient(database.url, async (client) => {
    const { rows } = await client.query<{ path: string }>(
      `SELECT '/' || s.slug || '/' || a.slug AS path FROM article_slugs a JOIN sections s ON s.id = a.section_id
       WHERE a.is_current ORDER BY md5(a.slug)`,
    );
    return rows.map(({ path }) => path);
  });
}, 900_000);

afterAll(async () => {
  await site?.stop();
  await database?.close();
}, 60_000);

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

it('twenty thousand renders leave the memory where it was', async () => {
  const samples: number[] = [];
  let next = 0;
  const walk = async (): Promise<void> => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const answer = await fetch(site.url + path, { headers: { 'accept-encoding': 'br' } });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      if (next % sampleEvery === 0) samples.push(residentMb(site.pid));
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: atOnce }, walk));
  const quarter = Math.floor(samples.length / 4);
  const [second, last] = [mean(samples.slice(quarter, 2 * quarter)), mean(samples.slice(-quarter))];
  const most = Math.max(...samples);
  process.stdout.write(
    `    ${paths.length} renders in ${Math.round((performance.now() - startedAt) / 1000)} s; resident memory: second quarter ${Math.round(second)} MB, last quarter ${Math.round(last)} MB, most ${Math.round(most)} MB\n`,
  );
  expect(paths.length).toBe(renders);
  expect(most).toBeLessThanOrEqual(mostMb);
  expect(last / second).toBeLessThanOrEqual(mostGrowth);
}, 3_600_000);
