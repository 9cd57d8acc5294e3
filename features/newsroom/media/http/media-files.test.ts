import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { TdmReservation } from '#lib/tdm-reservation.ts';
import { barePolicy } from '#server/page-cache/policy.ts';
import type { Storage } from '#server/storage/keeper.ts';
import { openLocalStorage } from '#server/storage/local-storage.ts';
import { openSite } from '#tests/open-site.ts';
import { createMediaFiles } from './media-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'media-files-'));
afterAll(() => rm(folder, { recursive: true }));
const files = openLocalStorage(folder);
const errors: unknown[] = [];
beforeEach(() => errors.splice(0));

const open = (
  given: { storage?: Storage; hasEdge?: boolean; isHttps?: boolean; reservation?: TdmReservation } = {},
) =>
  openSite({
    media: createMediaFiles({
      storage: () => given.storage ?? files,
      locate: (name) => {
        const found = /^([a-z]+)\.(webp|mp4)$/.exec(name);
        if (!found) return null;
        return {
          key: `aa/${name}`,
          hash: found[1] ?? '',
          mimeType: found[2] === 'webp' ? 'image/webp' : 'video/mp4',
        };
      },
      isHttps: given.isHttps ?? false,
      hasEdge: given.hasEdge ?? false,
      reservation: () => given.reservation ?? null,
      onError: (error) => errors.push(error),
    }),
  });

const small = Buffer.from('0123456789');
const large = Buffer.alloc(1_300_000, 'abcdefg');
const middling = Buffer.alloc(200_000, 'hijk');
await files.write('aa/petite.webp', small);
await files.write('aa/moyenne.webp', middling);
await files.write('aa/film.mp4', large);
await files.write('aa/retiree.webp', Buffer.alloc(0));

describe('a file', () => {
  it('comes whole, under the type that we wrote, for ever, and can do nothing', async () => {
    const { get } = await open();
    const { status, headers, body } = await get('/medias/petite.webp');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '10',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: '"petite"',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
      'x-frame-options': 'DENY',
    });
    expect(headers).not.toHaveProperty('cdn-cache-control');
    expect(headers).not.toHaveProperty('tdm-reservation');
    expect(body).toEqual(small);
  });

  it.each([
    ['moyenne.webp', middling],
    ['film.mp4', large],
  ])('of any size comes to the byte: %s', async (name, content) => {
    const { get } = await open();
    const { headers, body } = await get(`/medias/${name}`);
    expect(headers['content-length']).toBe(String(content.byteLength));
    expect(body.equals(content)).toBe(true);
  });

  it('keeps its length and headers for HEAD', async () => {
    const { get } = await open();
    const { date: _a, ...got } = (await get('/medias/petite.webp')).headers;
    const head = await get('/medias/petite.webp', { method: 'HEAD' });
    const { date: _b, ...headers } = head.headers;
    expect([head.status, head.text, headers]).toEqual([200, '', got]);
  });

  it.each(['"petite"', 'W/"petite"', '"autre", "petite"', '*'])(
    'is not sent again to whoever has it: %s',
    async (known) => {
      const { get } = await open();
      const answer = await get('/medias/petite.webp', { headers: { 'if-none-match': known } });
      expect([answer.status, answer.text, answer.headers.etag]).toEqual([304, '', '"petite"']);
      expect(answer.headers).not.toHaveProperty('content-type');
    },
  );

  it('is sent to whoever has another', async () => {
    const { get } = await open();
    expect((await get('/medias/petite.webp', { headers: { 'if-none-match': '"x"' } })).text).toBe(
      '0123456789',
    );
  });

  it.each([
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=7-', 206, 'bytes 7-9/10', '789'],
    ['bytes=-2', 206, 'bytes 8-9/10', '89'],
    ['bytes=10-', 416, 'bytes */10', ''],
    ['bytes=0-1,3-4', 200, undefined, '0123456789'],
    ['lignes=1-2', 200, undefined, '0123456789'],
  ])('answers the range %s with %i', async (range, status, contentRange, text) => {
    const { get } = await open();
    const answer = await get('/medias/petite.webp', { headers: { range } });
    expect([answer.status, answer.headers['content-range'], answer.text]).toEqual([
      status,
      contentRange,
      text,
    ]);
    expect(answer.headers['content-length'] ?? '0').toBe(String(text.length));
  });

  it('gives a range of what the reader has, and the whole of what has changed', async () => {
    const { get } = await open();
    const headers = { range: 'bytes=0-3' };
    const same = await get('/medias/film.mp4', { headers: { ...headers, 'if-range': '"film"' } });
    const other = await get('/medias/film.mp4', { headers: { ...headers, 'if-range': '"x"' } });
    expect([same.status, same.text, other.status, other.body.byteLength]).toEqual([
      206,
      'abcd',
      200,
      large.byteLength,
    ]);
  });

  it('is asked for again each second by a cache in front of us', async () => {
    const { get } = await open({ hasEdge: true, isHttps: true });
    const { headers } = await get('/medias/petite.webp');
    expect(headers).toMatchObject({
      'cdn-cache-control': 'max-age=1, must-revalidate',
      'surrogate-control': 'max-age=1',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
  });
});

it('says that mining is reserved, whole or in part, and where the conditions stand', async () => {
  const policyUrl = 'https://journal.example/fouille';
  const { get } = await open({ reservation: { policyUrl } });
  for (const headers of [{}, { range: 'bytes=0-3' }, { 'if-none-match': '"petite"' }]) {
    expect((await get('/medias/petite.webp', { headers })).headers).toMatchObject({
      'tdm-reservation': '1',
      'tdm-policy': policyUrl,
    });
  }
});

describe('what is not to be seen', () => {
  it.each([
    ['retiree.webp', 410, /retirée/],
    ['absente.webp', 404, /n’existe pas/],
    ['petite.mp4', 404, /n’existe pas/],
    ['petite.svg', 404, /n’existe pas/],
    ['a/b', 404, /n’existe pas/],
    ['', 404, /n’existe pas/],
  ])('%s answers %i in a plain sentence that nobody keeps', async (name, status, sentence) => {
    const { get } = await open();
    for (const more of [
      {},
      { headers: { range: 'bytes=0-1' } },
      { headers: { 'if-none-match': '*' } },
      { method: 'HEAD' },
    ]) {
      const answer = await get(`/medias/${name}`, more);
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': barePolicy,
        'x-content-type-options': 'nosniff',
      });
      if (!('method' in more)) expect(answer.text).toMatch(sentence);
    }
  });

  it('is gone in the request that follows its withdrawal, and back in the one that follows its return', async () => {
    const { get } = await open();
    await files.write('aa/passe.webp', small);
    const statuses = [(await get('/medias/passe.webp')).status];
    await files.write('aa/passe.webp', Buffer.alloc(0));
    statuses.push((await get('/medias/passe.webp', { headers: { 'if-none-match': '"passe"' } })).status);
    await files.write('aa/passe.webp', small);
    statuses.push((await get('/medias/passe.webp')).status);
    await files.remove('aa/passe.webp');
    statuses.push((await get('/medias/passe.webp')).status);
    expect(statuses).toEqual([200, 410, 200, 404]);
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    const { get } = await open();
    const answer = await get('/medias/petite.webp', { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a storage that fails', () => {
  it('is said in a sentence, and the reader may come back', async () => {
    const broken: Storage = { ...files, open: () => Promise.reject(new Error('no answer')) };
    const { get } = await open({ storage: broken });
    const { status, headers, text } = await get('/medias/petite.webp');
    expect([status, headers['cache-control'], headers['retry-after']]).toEqual([503, 'no-store', '5']);
    expect(text).toMatch(/Réessayez/);
    expect(errors).toHaveLength(1);
  });

  it('in the middle cuts the line: half a picture is never taken for a whole one', async () => {
    const cut: Storage = {
      ...files,
      open: async () => ({
        bytes: 100,
        content: Readable.from(
          (async function* () {
            yield Buffer.alloc(40);
            throw new Error('cut');
          })(),
        ),
      }),
    };
    const { get } = await open({ storage: cut });
    await expect(get('/medias/petite.webp')).rejects.toThrow(/aborted|socket hang up/);
    expect(errors).toHaveLength(1);
  });
});
