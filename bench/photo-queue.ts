import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { drawPhotos } from './photo-files.ts';
import { childrenOf, percentile, residentMb, watchChildren } from './process-figures.ts';
import { makeToken } from './publishing.ts';
import { type Site, startWorker } from './stack.ts';
import { column, row, title } from './table.ts';

/** The work is held and let go by turns of this length: whatever else the machine does falls on both alike. */
const turnMs = 4_000;
/** Between two requests of the one reader whose waiting is measured. */
const askEveryMs = 20;
/** However slow the machine: a photograph that nobody made after this is a fault. */
const withinMs = 30 * 60_000;

type Latency = { p50Ms: number; p95Ms: number; count: number };

/**
 * So many photographs of 24 megapixels sent at once over HTTP, read and made by the worker, while a reader asks for
 * pages: in which order they are ready, the most memory that anything had, and what the reader waits with the work
 * going on and with the work held (milliseconds, asked from outside).
 */
export async function measurePhotoQueue(
  site: Site,
  database: { url: string; dataDir: string },
  { paths, count }: { paths: readonly string[]; count: number },
): Promise<Record<string, unknown>> {
  const photos = await drawPhotos(count);
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
    const countOf = async (query: string, values: unknown[] = []): Promise<number> =>
      Number((await client.query<{ count: string }>(query, values)).rows[0]?.count);
    let [firstSeconds, allSeconds] = [0, 0];
    const { held, going, heldSeconds } = await readMeanwhile(
      { url: site.url, paths, workerPid: worker.pid },
      async () => {
        firstSeconds = await untilNone(() =>
          countOf(`SELECT count(*) FROM uploads WHERE id = ANY ($1::uuid[]) AND state <> 'ready'`, [ids]),
        );
        allSeconds = await untilNone(() =>
          countOf(`SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'derive-asset'`),
        );
      },
    );
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM uploads WHERE id = ANY ($1::uuid[]) ORDER BY updated_at',
      [ids],
    );
    const isInOrder = rows.every(({ id }, at) => id === ids[at]);
    const files = await countOf(
      'SELECT count(*) FROM asset_derivatives d JOIN uploads u ON u.asset_id = d.asset_id WHERE u.id = ANY ($1::uuid[])',
      [ids],
    );
    const figures = {
      ...{
        held,
        going,
        p95Ratio: going.p95Ms / held.p95Ms,
        firstSeconds,
        allSeconds,
        heldSeconds,
        isInOrder,
        files,
      },
      ...{ childMb: peak.stop(), workerMb: Math.round(workerMb) },
    };
    title(`${count} photographies de 24 mégapixels à la fois`);
    column('', 'p50 ms', 'p95 ms', 'demandes');
    row('un lecteur, travail retenu', held.p50Ms, held.p95Ms, held.count);
    row('un lecteur, pendant', going.p50Ms, going.p95Ms, going.count);
    row('rapport des p95', figures.p95Ratio);
    row('toutes prêtes, secondes', firstSeconds);
    row('tous leurs fichiers, secondes', allSeconds, files);
    row('dont travail retenu, secondes', heldSeconds);
    row('dans l’ordre', isInOrder ? 'oui' : 'non');
    row('mémoire au plus, Mo', figures.childMb, figures.workerMb);
    return figures;
  } finally {
    peak.stop();
    await client.end();
    await worker.stop();
  }
}

/**
 * One reader who asks for one page after the other as long as the work lasts, which is held and let go by turns. The
 * first request after a turn counts for neither.
 */
async function readMeanwhile(
  { url, paths, workerPid }: { url: string; paths: readonly string[]; workerPid: number },
  work: () => Promise<unknown>,
): Promise<{ held: Latency; going: Latency; heldSeconds: number }> {
  const times = { held: [] as number[], going: [] as number[] };
  let isOver = false;
  let isHeld = false;
  let heldMs = 0;
  const turn = (): void => {
    isHeld = !isHeld;
    if (isHeld) heldMs += turnMs;
    for (const pid of [workerPid, ...childrenOf(workerPid)]) sendSignal(pid, isHeld ? 'SIGSTOP' : 'SIGCONT');
  };
  const timer = setInterval(turn, turnMs);
  const reading = (async () => {
    for (let at = 0; !isOver; at += 1) {
      const startedAt = performance.now();
      const wasHeld: boolean = isHeld;
      const answer = await fetch(url + (paths[at % paths.length] ?? '/'));
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
      if (wasHeld === isHeld) times[isHeld ? 'held' : 'going'].push(performance.now() - startedAt);
      await pause(askEveryMs);
    }
  })();
  try {
    await Promise.race([work(), reading]);
  } finally {
    isOver = true;
    clearInterval(timer);
    if (isHeld) turn();
  }
  await reading;
  return { held: toLatency(times.held), going: toLatency(times.going), heldSeconds: heldMs / 1_000 };
}

const toLatency = (times: readonly number[]): Latency => ({
  p50Ms: percentile(times, 0.5),
  p95Ms: percentile(times, 0.95),
  count: times.length,
});

/** One that has just ended takes no signal. */
function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone.
  }
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
