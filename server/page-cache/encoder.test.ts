import { randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createEncoder } from './encoder.ts';

const encoder = createEncoder();
afterAll(() => encoder.close());

const page = Buffer.from(`<p>${'Une phrase de journal, puis une autre. '.repeat(500)}</p>`);

describe('the encoding thread', () => {
  it('compresses both ways, to the same bytes', async () => {
    const body = await encoder.encode(page, 5);
    expect(brotliDecompressSync(body.br)).toEqual(page);
    expect(gunzipSync(body.gzip)).toEqual(page);
    expect(body.length).toBe(page.length);
  });

  it('compresses again from what is held', async () => {
    const body = await encoder.encode(page, 1);
    const better = await encoder.recode(body, 9);
    expect(brotliDecompressSync(better.br)).toEqual(page);
    expect(better.gzip.length).toBeLessThan(body.gzip.length);
    expect(better.length).toBe(page.length);
  });

  it('holds exactly its bytes: what is counted is what is kept', async () => {
    const { br, gzip } = await encoder.encode(page, 5);
    expect(br.buffer.byteLength).toBe(br.length);
    expect(gzip.buffer.byteLength).toBe(gzip.length);
  });

  it('keeps orders apart', async () => {
    const texts = Array.from({ length: 50 }, (_, at) => `page ${at} `.repeat(at + 1));
    const bodies = await Promise.all(texts.map((text) => encoder.encode(Buffer.from(text), 5)));
    expect(bodies.map((body) => gunzipSync(body.gzip).toString())).toEqual(texts);
  });

  it('handles nothing at all', async () => {
    const body = await encoder.encode(Buffer.alloc(0), 5);
    expect(gunzipSync(body.gzip)).toHaveLength(0);
  });

  it('fails what a lost thread held, then works again', async () => {
    const fragile = createEncoder();
    await fragile.encode(page, 5);
    const lost = fragile.encode(randomBytes(8 * 1024 * 1024), 9);
    await fragile.close();
    await expect(lost).rejects.toThrow('lost');
    expect((await fragile.encode(page, 5)).length).toBe(page.length);
    await fragile.close();
  });
});
