import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  cancelSending,
  sendFile,
  type UploadProgress,
  type UploadSurroundings,
} from '#features/newsroom/media/desk/upload-client.ts';
import type { PutWithProgress } from '#features/newsroom/media/desk/put-with-progress.ts';
import type { UploadStatus } from '#features/newsroom/media/uploads.ts';

const partBytes = 4;
const content = '0123456789';
const file = (type = 'image/jpeg', name = 'crue.jpg') => new File([content], name, { type });

/** A newspaper that keeps parts in memory, and whose answers may be spoilt by number. */
function openNewspaper(spoilt: Record<number, 'cut' | 'fault' | 'full' | 'after'> = {}) {
  const parts = new Map<number, string>();
  const asked: string[] = [];
  let state: UploadStatus['state'] = 'receiving';
  let reads = 0;
  const status = (): UploadStatus => ({
    id: 'u1',
    state,
    fileName: 'crue.jpg',
    bytes: content.length,
    partBytes,
    parts: [...parts.keys()].sort((one, other) => one - other),
    refusal: null,
    asset: null,
    isDuplicate: false,
    lookalikes: [],
  });
  const answer = async (path: string, init: RequestInit = {}): Promise<void> => {
    const number = /parties\/(\d+)$/.exec(path)?.[1];
    if (number) parts.set(Number(number), await (init.body as Blob).text());
    if (path.endsWith('/fin')) state = 'waiting';
    if (state === 'waiting' && !init.method) state = ++reads > 1 ? 'ready' : 'waiting';
  };
  const fetch: UploadSurroundings['fetch'] = async (address, init) => {
    const path = typeof address === 'string' ? address : '';
    asked.push(`${init?.method ?? 'GET'} ${path.replace('/api/v1/medias/envois', '')}`);
    const how = spoilt[asked.length];
    if (how === 'cut') throw new TypeError('network');
    if (how === 'fault') return new Response('<html>', { status: 502 });
    if (how === 'full') return Response.json({ code: 'disk_full' }, { status: 507 });
    await answer(path, init);
    if (how === 'after') throw new TypeError('network');
    return Response.json(status());
  };
  const pauses: number[] = [];
  const around: UploadSurroundings = {
    fetch,
    put: ((address, { body, ...init }, onSent) => {
      onSent(Math.min(1, body.size));
      return fetch(address, { method: 'PUT', body, ...init, signal: null });
    }) satisfies PutWithProgress,
    pause: async (ms) => {
      pauses.push(ms);
    },
    sha256: async (bytes) => {
      const sum = createHash('sha256').update(new Uint8Array(bytes)).digest();
      return sum.buffer.slice(sum.byteOffset, sum.byteOffset + sum.byteLength) as ArrayBuffer;
    },
  };
  return { around, asked, parts, pauses };
}

describe('sendFile', () => {
  it('sends the parts one by one, says so, and follows the reading to its end', async () => {
    const { around, asked, parts } = openNewspaper();
    const told: UploadProgress[] = [];
    const result = await sendFile({ file: file(), onProgress: (one) => told.push(one) }, around);
    expect(result).toMatchObject({ kind: 'done', status: { state: 'ready' } });
    expect([...parts.values()]).toEqual(['0123', '4567', '89']);
    expect(asked.slice(0, 5)).toEqual([
      'POST ',
      'PUT /u1/parties/1',
      'PUT /u1/parties/2',
      'PUT /u1/parties/3',
      'POST /u1/fin',
    ]);
    expect(told.map(({ phase, sentBytes }) => `${phase} ${sentBytes}`).slice(0, 8)).toEqual([
      'sending 0',
      'sending 1',
      'sending 4',
      'sending 5',
      'sending 8',
      'sending 9',
      'sending 10',
      'reading 10',
    ]);
  });

  it.each(['cut', 'fault', 'after'] as const)('goes on after a line that was lost (%s)', async (how) => {
    const { around, parts, pauses } = openNewspaper({ 3: how, 4: how, 7: how });
    const phases = new Set<string>();
    const result = await sendFile({ file: file(), onProgress: ({ phase }) => phases.add(phase) }, around);
    expect(result).toMatchObject({ kind: 'done', status: { state: 'ready' } });
    expect([...parts.values()].join('')).toBe(content);
    expect(phases).toContain(how === 'fault' ? 'waiting_for_newspaper' : 'waiting_for_network');
    expect(pauses.slice(0, 2)).toEqual([1_000, 2_000]);
  });

  it('gives the id back when the line stays away, and goes on from there', async () => {
    const away = openNewspaper(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [at + 3, 'cut'])));
    const lost = await sendFile({ file: file() }, away.around);
    expect(lost).toMatchObject({ kind: 'lost', uploadId: 'u1' });
    const back = openNewspaper();
    back.parts.set(1, '0123');
    const result = await sendFile({ file: file(), resume: 'u1' }, back.around);
    expect(result.kind).toBe('done');
    expect(back.asked.slice(0, 3)).toEqual(['GET /u1', 'PUT /u1/parties/2', 'PUT /u1/parties/3']);
  });

  it('stops at a full disk, says so, and goes on from there once there is room', async () => {
    const full = openNewspaper({ 3: 'full' });
    const stopped = await sendFile({ file: file() }, full.around);
    expect(stopped).toMatchObject({ kind: 'lost', uploadId: 'u1', sentence: expect.stringMatching(/plein/) });
    expect(full.pauses).toEqual([]);
    const result = await sendFile({ file: file(), resume: 'u1' }, full.around);
    expect(result.kind).toBe('done');
    expect(full.asked.slice(2)).toContain('PUT /u1/parties/2');
    expect([...full.parts.values()].join('')).toBe(content);
  });

  it.each([
    [file('image/heic', 'IMG_1.HEIC'), /HEIC/],
    [file('image/svg+xml', 'carte.svg'), /SVG/],
    [file('text/html', 'page.html'), /type accepté/],
    [new File([], 'vide.jpg', { type: 'image/jpeg' }), /vide/],
  ])('refuses at once what can never be taken', async (given, sentence) => {
    const { around, asked } = openNewspaper();
    const result = await sendFile({ file: given }, around);
    expect(result).toMatchObject({ kind: 'refused', sentence: expect.stringMatching(sentence) });
    expect(asked).toEqual([]);
  });

  it('passes the newspaper’s own sentence on', async () => {
    const { around } = openNewspaper();
    const fetch = async () => Response.json({ detail: 'Votre rôle ne permet pas.' }, { status: 403 });
    expect(await sendFile({ file: file() }, { ...around, fetch })).toEqual({
      kind: 'refused',
      sentence: 'Votre rôle ne permet pas.',
    });
  });

  it('stops when it is told to', async () => {
    const { around, asked } = openNewspaper();
    const stop = new AbortController();
    const result = await sendFile(
      { file: file(), signal: stop.signal, onProgress: () => stop.abort() },
      around,
    );
    expect([result, asked.length]).toEqual([{ kind: 'cancelled' }, 1]);
  });

  it('gives up what was begun', async () => {
    const { around, asked } = openNewspaper({ 2: 'cut' });
    await cancelSending('u1', around);
    await cancelSending('u1', around);
    expect(asked).toEqual(['DELETE /u1', 'DELETE /u1']);
  });
});
