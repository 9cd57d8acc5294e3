import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { isServedMimeType } from '#features/newsroom/media/file-types.ts';
import { scene } from '#tests/factories/camera-files.ts';
import { call, type Desk, openDesks, withClient } from '#tests/kill/newsroom.ts';
import { makeDataDir, type Newspaper, startNewspaper, until } from '#tests/kill/newspaper.ts';

/**
 * Pictures over the real door of the production build: names that nobody should send, lines that stop within a part,
 * and `kill -9` of the worker while it reads and while it makes files. Each is refused with a sentence or goes on by
 * itself, and no file that readers can ask for is ever half there.
 */
const { dataDir, remove } = makeDataDir();
let newspaper: Newspaper;
let desk: Desk;

beforeAll(async () => {
  newspaper = await startNewspaper(dataDir);
  const [first] = await openDesks(newspaper.databaseUrl, ['Photographe']);
  if (!first) throw new Error('no desk');
  desk = first;
}, 150_000);

afterAll(async () => {
  await newspaper?.stop();
  remove();
}, 60_000);

type Status = {
  id: string;
  state: string;
  partBytes: number;
  parts: number[];
  fileName: string;
  refusal: { code: string; sentence: string } | null;
  asset: { id: string } | null;
};

const uploads = (): string => `${newspaper.url}/api/v1/medias/envois`;
const ask = async (path: string, method = 'GET', body?: unknown) => {
  const answer = await call(uploads() + path, { token: desk.token, method, body });
  return { status: answer.status, json: answer.json as unknown as Status & { detail?: string } };
};
const announce = (bytes: number, more: { fileName?: string; type?: string } = {}) =>
  ask('', 'POST', { fileName: 'crue.jpg', type: 'image/jpeg', bytes, ...more });
const statusOf = async (id: string): Promise<Status> => (await ask(`/${id}`)).json;

async function putPart(id: string, number: number, bytes: Buffer): Promise<number> {
  const answer = await fetch(`${uploads()}/${id}/parties/${number}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${desk.token}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** Sent whole and handed to the worker. */
async function sendWhole(bytes: Buffer, more: { fileName?: string; type?: string } = {}): Promise<string> {
  const { json } = await announce(bytes.byteLength, more);
  for (let at = 0; at < bytes.byteLength; at += json.partBytes)
    expect(await putPart(json.id, at / json.partBytes + 1, bytes.subarray(at, at + json.partBytes))).toBe(
      200,
    );
  expect((await ask(`/${json.id}/fin`, 'POST', {})).status).toBe(202);
  return json.id;
}

/** A part of which the line takes nine tenths, then stops. */
async function stopWithin(id: string, number: number, bytes: Buffer): Promise<void> {
  const { hostname, port, pathname } = new URL(`${uploads()}/${id}/parties/${number}`);
  const socket = connect(Number(port), hostname);
  await new Promise<void>((ready) => socket.once('connect', () => ready()));
  socket.on('error', () => undefined);
  const gone = new Promise<void>((ended) => socket.once('close', () => ended()));
  socket.write(
    `PUT ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${desk.token}\r\n` +
      `Content-Type: application/octet-stream\r\nContent-Length: ${bytes.byteLength}\r\n\r\n`,
  );
  socket.write(bytes.subarray(0, Math.floor(bytes.byteLength * 0.9)), () => socket.destroy());
  await gone;
}

describe('the door', () => {
  it.each([
    ['../../../etc/passwd.jpg'],
    ['..\\..\\windows\\system32\\crue.jpg'],
    ['crue\u202Egpj.jpg'],
    ['<img src=x onerror=alert(1)>.jpg'],
    [`${'é'.repeat(296)}.jpg`],
  ])('takes a file named %j, whose name is a word and never a path', async (fileName) => {
    const { status, json } = await announce(10, { fileName });
    expect(status).toBe(201);
    expect(json.fileName).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(json.fileName).not.toMatch(/[/\\]/);
    expect((await ask(`/${json.id}`, 'DELETE')).status).toBe(200);
  });

  it.each([
    ['crue.svg', 'image/svg+xml', 415, /SVG/],
    ['crue.heic', '', 415, /HEIC/],
    ['crue.exe', 'application/x-msdownload', 415, /type/],
    ['crue.html', 'text/html', 415, /type/],
    [`${'a'.repeat(2_000)}.jpg`, 'image/jpeg', 422, /./],
    ['', 'image/jpeg', 422, /./],
  ])('refuses %j of type %j with a sentence', async (fileName, type, status, sentence) => {
    const answer = await announce(10, { fileName, type });
    expect(answer.status).toBe(status);
    expect(answer.json.detail ?? '').toMatch(sentence);
  });

  it('refuses what is no picture under a picture’s name, when it is read', { timeout: 60_000 }, async () => {
    const page = Buffer.from('<!doctype html><script>alert(document.cookie)</script>');
    const jpeg = await scene({ seed: 901 }).jpeg().toBuffer();
    const sent = [
      await sendWhole(page, { fileName: 'crue.jpg' }),
      await sendWhole(Buffer.concat([jpeg, page]), { fileName: 'photo.jpg' }),
      await sendWhole(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), {
        fileName: 'a.png',
      }),
    ];
    await until('all are judged', async () => (await Promise.all(sent.map(statusOf))).every(isOver), 50_000);
    const refusals = (await Promise.all(sent.map(statusOf))).map(({ refusal }) => refusal);
    expect(refusals.map((refusal) => refusal?.code)).toEqual(['wrong_type', 'polyglot', 'svg']);
    for (const refusal of refusals) expect(refusal?.sentence).toMatch(/\S{3,} \S/);
  });

  it('keeps nothing of a part whose line stops at 99 %, and goes on from there', {
    timeout: 60_000,
  }, async () => {
    const bytes = await scene({ seed: 902, width: 1_200, height: 800 })
      .png({ compressionLevel: 0 })
      .toBuffer();
    const padded = await sharp(bytes).resize(2_400, 1_600).png({ compressionLevel: 0 }).toBuffer();
    const { json } = await announce(padded.byteLength, { fileName: 'crue.png', type: 'image/png' });
    const parts = Math.ceil(padded.byteLength / json.partBytes);
    expect(parts).toBeGreaterThan(1);
    const partOf = (number: number): Buffer =>
      padded.subarray((number - 1) * json.partBytes, number * json.partBytes);
    for (let number = 1; number < parts; number += 1) await putPart(json.id, number, partOf(number));
    await stopWithin(json.id, parts, partOf(parts));
    const stopped = await statusOf(json.id);
    expect([stopped.state, stopped.parts.length]).toEqual(['receiving', parts - 1]);
    const early = await ask(`/${json.id}/fin`, 'POST', {});
    expect(early.status).toBe(409);
    expect(early.json.detail).toMatch(/\S{3,} \S/);
    expect(await putPart(json.id, parts, partOf(parts))).toBe(200);
    expect((await ask(`/${json.id}/fin`, 'POST', {})).status).toBe(202);
    await until('it is ready', async () => isOver(await statusOf(json.id)), 50_000);
    expect((await statusOf(json.id)).state).toBe('ready');
  });
});

/** A worker has it, or had it: each state may be over between two questions. */
const isBegun = ({ state }: Status): boolean => state !== 'receiving' && state !== 'waiting';
/** Its first files are there. */
const isMade = ({ state }: Status): boolean => state === 'read' || state === 'ready';
const isOver = ({ state }: Status): boolean => state === 'ready' || state === 'refused';

type Row = { hash: string; mimeType: string; bytes: string; width: number; height: number };

/** Every file that a row names: there, whole, of the sum that is its name, and a picture of the size that pages say. */
async function expectWholeFiles(assetId: string): Promise<number> {
  const rows = await withClient(newspaper.databaseUrl, async (client) => {
    const found = await client.query<Row>(
      `SELECT hash, mime_type AS "mimeType", bytes, width, height FROM asset_derivatives WHERE asset_id = $1`,
      [assetId],
    );
    return found.rows;
  });
  for (const { hash, mimeType, bytes, width, height } of rows) {
    if (!isServedMimeType(mimeType)) throw new Error(mimeType);
    const data = await readFile(join(dataDir, 'media', fileKey({ hash, mimeType })));
    expect([data.byteLength, createHash('sha256').update(data).digest('hex')]).toEqual([Number(bytes), hash]);
    const decoded = await sharp(data).raw().toBuffer({ resolveWithObject: true });
    expect([decoded.info.width, decoded.info.height]).toEqual([width, height]);
  }
  return rows.length;
}

const filesOf = (assetId: string): Promise<number> =>
  withClient(newspaper.databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: string }>(
      'SELECT count(*) FROM asset_derivatives WHERE asset_id = $1',
      [assetId],
    );
    return Number(rows[0]?.count);
  });
const waitingJobs = (): Promise<number> =>
  withClient(newspaper.databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier IN ('read-upload', 'derive-asset')`,
    );
    return Number(rows[0]?.count);
  });

describe('kill -9 of the worker', () => {
  const photograph = (seed: number) => scene({ seed, width: 3_600, height: 2_400 }).jpeg().toBuffer();

  it('while it reads: the file is read again and ends whole', { timeout: 180_000 }, async () => {
    const id = await sendWhole(await photograph(911));
    await until('it is being read', async () => isBegun(await statusOf(id)));
    await newspaper.kill('worker');
    await until('it is ready', async () => isOver(await statusOf(id)), 120_000);
    const { state, asset } = await statusOf(id);
    expect(state).toBe('ready');
    expect(await expectWholeFiles(asset?.id ?? '')).toBeGreaterThan(10);
  });

  it('while it makes files: no row names one that is not whole, and the rest follows', {
    timeout: 300_000,
  }, async () => {
    const id = await sendWhole(await photograph(912));
    await until('its first files are made', async () => isMade(await statusOf(id)), 60_000);
    await newspaper.kill('worker');
    const { asset } = await statusOf(id);
    const assetId = asset?.id ?? '';
    await expectWholeFiles(assetId);
    await until('it is ready', async () => isOver(await statusOf(id)), 120_000);
    const first = await filesOf(assetId);
    expect(await expectWholeFiles(assetId)).toBeGreaterThanOrEqual(first);
    await until(
      'the rest is on its way, or made',
      async () => (await filesOf(assetId)) > first || (await waitingJobs()) === 0,
      60_000,
    );
    await newspaper.kill('worker');
    await expectWholeFiles(assetId);
    await until('nothing is left to make', async () => (await waitingJobs()) === 0, 120_000);
    expect(await expectWholeFiles(assetId)).toBeGreaterThan(100);
  });
});
