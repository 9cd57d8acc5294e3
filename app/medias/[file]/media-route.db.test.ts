import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GET } from '#app/medias/[file]/route.ts';
import { fileKey } from '#features/media/file-key.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'medias-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

const hash = 'a'.repeat(40);
const gone = 'b'.repeat(40);
const content = Buffer.from('0123456789');

const ask = (file: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3000/medias/${file}`, { headers }), {
    params: Promise.resolve({ file }),
  });

beforeAll(async () => {
  const asset = { mimeType: 'image/jpeg', width: 10, height: 10, bytes: content.byteLength };
  await db().asset.create({ data: { ...asset, hash } });
  await db().asset.create({ data: { ...asset, hash: gone, withdrawnAt: new Date() } });
  await storage().write(fileKey({ hash, mimeType: 'image/jpeg' }), content);
  await storage().write(fileKey({ hash: gone, mimeType: 'image/jpeg' }), content);
});

it('serves a file whole, under its recorded type, for ever', async () => {
  const answer = await ask(`${hash}.jpg`);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': '10',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
  });
  expect(await answer.text()).toBe('0123456789');
});

it('serves a range, refuses one outside, and knows what the browser has', async () => {
  const part = await ask(`${hash}.jpg`, { range: 'bytes=2-4' });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ]);
  expect((await ask(`${hash}.jpg`, { range: 'bytes=10-' })).status).toBe(416);
  expect((await ask(`${hash}.jpg`, { 'if-none-match': `"${hash}"` })).status).toBe(304);
});

it.each([
  [`${gone}.jpg`, 410],
  [`${hash}.png`, 404],
  [`${hash}.svg`, 404],
  [`${'c'.repeat(40)}.jpg`, 404],
  ['..%2F..%2Fetc%2Fpasswd', 404],
])('answers %s with %i, unkept', async (file, status) => {
  const answer = await ask(file);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
