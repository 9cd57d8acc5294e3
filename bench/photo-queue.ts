import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { drawPhotos } from './photo-files.ts';
import { percentile, residentMb, watchChildren } from './process-figures.ts';
import { makeToken } from './publishing.ts';
import { type Site, startWorker } from './stack.ts';
import { column, row, title } from './table.ts';

const photoCount = 20;
const quietSeconds = 20;
/** Between two requests of the one reader whose waiting is measured. */
const askEveryMs = 20;
/** However slow the machine: a photograph that nobody made after this is a fault. */
const withinMs = 30 * 60_000;

type Latency = { p50Ms: number; p95Ms: number; count: number };

/**
 * Twenty photographs of 24 megapixels sent at once over HTTP, read and made by the worker, while a reader asks for
 * pages: in which order they are ready, the most memory that anything had, and what the reader waited before and
 * meanwhile (milliseconds, asked from outside).
 */
export async function measurePhotoQueue(
  site: Site,
  database: { url: string; dataDir: string },
  paths: readonly string[],
): Promise<Record<string, unknown>> {
  const photos = await drawPhotos(photoCount);
  const { token } = await makeToken(database.url);
  const worker = await startWorker({
    databaseUrl: database.url,
    dataDir: database.dataDir,
    siteUrl: site.url,
  });
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const peak = watchChildren(worker.pid);
  try {
    const quiet = await readMeanwhile(site.url, paths, () => pause(quietSeconds * 1_000));
    const ids: string[] = [];
    for (const [at, photo] of photos.entries()) ids.push(await sendWhole({ site, token, photo, at }));
    const startedAt = performance.now();
    let workerMb = 0;
    const untilNone = async (left: () => Promise<number>): Promise<number> => {
      while ((await left()) > 0) {
        if (performance.now() - startedAt > withinMs) throw new Error('the queue does not end');
        workerMb = Math.max(workerMb, residentMb(worker.pid));
        await pause(500);
      }
      return (performance.now() - startedAt) / 1_000;
    };
    const count = async (query: string, values: unknown[] = []): Promise<number> =>
      Number((await client.query<{ count: string }>(query, values)).rows[0]?.count);
    let [firstSeconds, allSeconds] = [0, 0];
    const busy = await readMeanwhile(site.url, paths, async () => {
      firstSeconds = await untilNone(() =>
        count(`SELECT count(*) FROM uploads WHERE id = ANY ($1::uuid[]) AND state <> 'ready'`, [ids]),
      );
      allSeconds = await untilNone(() =>
        count(`SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'derive-asset'`),
      );
    });
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM uploads WHERE id = ANY ($1::uuid[]) ORDER BY updated_at',
      [ids],
    );
    const isInOrder = rows.every(({ id }, at) => id === ids[at]);
    const files = await count(
      'SELECT count(*) FROM asset_derivatives d JOIN uploads u ON u.asset_id = d.asset_id WHERE u.id = ANY ($1::uuid[])',
      [ids],
    );
    const figures = {
      ...{ quiet, busy, p95Ratio: busy.p95Ms / quiet.p95Ms, firstSeconds, allSeconds, isInOrder, files },
      ...{ childMb: peak.stop(), workerMb: Math.round(workerMb) },
    };
    title(`${photoCount} photographies de 24 mégapixels à la fois`);
    column('', 'p50 ms', 'p95 ms', 'demandes');
    row('un lecteur, avant', quiet.p50Ms, quiet.p95Ms, quiet.count);
    row('un lecteur, pendant', busy.p50Ms, busy.p95Ms, busy.count);
    row('rapport des p95', figures.p95Ratio);
    row('toutes prêtes, secondes', firstSeconds);
    row('tous leurs fichiers, secondes', allSeconds, files);
    row('dans l’ordre', isInOrder ? 'oui' : 'non');
    row('mémoire au plus, Mo', figures.childMb, figures.workerMb);
    return figures;
  } finally {
    peak.stop();
    await client.end();
    await worker.stop();
  }
}

/** One reader who asks for one page after the other as long as the work lasts. */
async function readMeanwhile(
  url: string,
  paths: readonly string[],
  work: () => Promise<unknown>,
): Promise<Latency> {
  const times: number[] = [];
  let isOver = false;
  const reading = (async () => {
    for (let at = 0; !isOver; at += 1) {
      const startedAt = performance.now();
      const answer = await fetch(url + (paths[at % paths.length] ?? '/'));
      await answer.arrayBuffer();
      times.push(performance.now() - startedAt);
      if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
      await pause(askEveryMs);
    }
  })();
  try {
    await Promise.race([work(), reading]);
  } finally {
    isOver = true;
  }
  await reading;
  return { p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95), count: times.length };
}

type Sending = { site: Site; token: string; photo: Buffer; at: number };

/** Announced, sent in parts and handed over, as a browser does. Resolves with the upload's id. */
async function sendWhole({ site, token, photo, at }: Sending): Promise<string> {
  const ask = async (path: string, method: string, body: Buffer | object) => {
    const isPart = Buffer.isBuffer(body);
    const answer = await fetch(`${site.url}/api/v1/medias/envois${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': isPart ? 'application/octet-stream' : 'application/json',
      },
      body: isPart ? new Uint8Array(body) : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`sending answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { id: string; partBytes: number };
  };
  const announced = { fileName: `${at}.jpg`, bytes: photo.byteLength, type: 'image/jpeg' };
  const { id, partBytes } = await ask('', 'POST', announced);
  for (let start = 0; start < photo.byteLength; start += partBytes)
    await ask(`/${id}/parties/${start / partBytes + 1}`, 'PUT', photo.subarray(start, start + partBytes));
  await ask(`/${id}/fin`, 'POST', {});
  return id;
}
