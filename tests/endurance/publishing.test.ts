import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildArchive } from '#bench/archive.ts';
import { pickPaths } from '#bench/archive-paths.ts';
import { measurePublishing } from '#bench/publishing.ts';
import { openBenchDatabase, type Site, startSite } from '#bench/stack.ts';
import { verifyCache } from '#scripts/verify-cache.ts';

/** A hundred stories published one after another into an archive, with everything that readers had open kept. */
const publications = 100;
const mostMs = 1_000;

let database: Awaited<ReturnType<typeof openBenchDatabase>>;
let site: Site;

beforeAll(async () => {
  database = await openBenchDatabase();
  await buildArchive(database.url, 1_000);
  site = await startSite({ databaseUrl: database.url, dataDir: database.dataDir });
  const { warmUp } = await pickPaths(database.url, 100);
  for (const path of warmUp) await (await fetch(site.url + path)).arrayBuffer();
}, 300_000);

afterAll(async () => {
  await site?.stop();
  await database?.close();
}, 60_000);

it('every publication is visible within a second, and no kept page differs from a fresh one', async () => {
  const figures = await measurePublishing(site, database, publications);
  const verdict = await verifyCache({ base: site.url, secret: site.verifySecret });
  process.stdout.write(
    `    ${figures.count} publications seen on page, front, section and feed: p50 ${Math.round(figures.p50Ms)} ms, p95 ${Math.round(figures.p95Ms)} ms, longest ${Math.round(figures.maxMs)} ms; ${verdict.checked} addresses compared afterwards, ${verdict.differences.length} differ\n`,
  );
  expect(verdict.differences).toEqual([]);
  expect(verdict.checked).toBeGreaterThan(publications);
  expect(figures.p95Ms).toBeLessThanOrEqual(mostMs);
}, 900_000);
