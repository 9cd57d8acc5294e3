import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { POST as finish } from '#app/api/v1/medias/envois/[uploadId]/fin/route.ts';
import { PUT as part } from '#app/api/v1/medias/envois/[uploadId]/parties/[number]/route.ts';
import * as one from '#app/api/v1/medias/envois/[uploadId]/route.ts';
import * as all from '#app/api/v1/medias/envois/route.ts';
import { partKey } from '#features/newsroom/media/file-key.ts';
import { uploadLimits } from '#features/newsroom/media/uploads.ts';
import { type Role, roles } from '#lib/actor.ts';
import { toContentDigest } from '#lib/content-digest.ts';
import { errorSentence } from '#messages/errors.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'uploads-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

async function createToken(role: Role): Promise<string> {
  const { userId } = await createPerson(role);
  const secret = `ndm_${uniqueWord()}${uniqueWord()}${uniqueWord()}${uniqueWord()}`;
  await db().apiToken.create({ data: { userId, role, name: 'essai', tokenHash: hashSecret(secret) } });
  return secret;
}

let token: string;
beforeAll(async () => {
  token = await createToken('journalist');
});

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type Call = {
  method?: string;
  params?: Record<string, string>;
  body?: BodyInit;
  headers?: Record<string, string>;
  as?: string | null;
};
async function call(
  handler: Handler,
  { method = 'GET', params = {}, body, headers = {}, as = token }: Call = {},
) {
  const response = await handler(
    new Request('http://localhost:3000/api/v1/medias/envois', {
      method,
      headers: { ...(as === null ? {} : { authorization: `Bearer ${as}` }), ...headers },
      ...(body === undefined ? {} : { body }),
    }),
    { params: Promise.resolve(params) },
  );
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

const json = (value: unknown) => ({
  method: 'POST',
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});
const bytes = { 'content-type': 'application/octet-stream' };
const announced = { fileName: 'crue.jpg', bytes: 10, type: 'image/jpeg' };
const begin = async (more: Record<string, unknown> = {}, as = token) =>
  call(all.POST, { ...json({ ...announced, ...more }), as });
const put = (uploadId: unknown, number: number, body: BodyInit, more: Call = {}) =>
  call(part, {
    method: 'PUT',
    params: { uploadId: String(uploadId), number: String(number) },
    body,
    headers: { ...bytes, ...more.headers },
    ...(more.as === undefined ? {} : { as: more.as }),
  });
const asked = (uploadId: unknown, method = 'GET', as = token) => ({
  method,
  params: { uploadId: String(uploadId) },
  as,
});

describe('an upload', () => {
  it('is announced, sent in parts, finished, and asked for', async () => {
    const size = uploadLimits.partBytes + 3;
    const begun = await begin({ bytes: size, fileName: '../../crue.jpg' });
    expect([begun.status, begun.json]).toMatchObject([
      201,
      { state: 'receiving', bytes: size, partBytes: uploadLimits.partBytes, parts: [], asset: null },
    ]);
    const { id } = begun.json;
    const tail = Buffer.from('fin');
    const digest = { 'content-digest': toContentDigest(createHash('sha256').update(tail).digest()) };
    expect((await put(id, 2, tail, { headers: digest })).json['parts']).toEqual([2]);
    const early = await call(finish, asked(id, 'POST'));
    expect([early.status, early.json['missing']]).toEqual([409, [1]]);
    const head = new Uint8Array(uploadLimits.partBytes);
    expect((await put(id, 1, head)).json['parts']).toEqual([1, 2]);
    // The same part again changes nothing; other bytes take its place until the file is whole.
    expect((await put(id, 1, head)).status).toBe(200);
    expect((await put(id, 2, Buffer.from('FIN'))).status).toBe(200);
    expect(await storage('private').size(partKey(String(id), 2))).toBe(3);
    const whole = await call(finish, asked(id, 'POST'));
    expect([whole.status, whole.json['state']]).toEqual([202, 'waiting']);
    expect((await call(finish, asked(id, 'POST'))).status).toBe(202);
    expect((await put(id, 2, Buffer.from('fin'))).status).toBe(409);
    expect((await put(id, 2, Buffer.from('FIN'))).status).toBe(200);
    const jobs = await db().$queryRaw<{ key: string }[]>`
      SELECT key FROM graphile_worker.jobs WHERE key = ${`read-upload:${String(id)}`}`;
    expect(jobs).toHaveLength(1);
    const list = await call(all.GET);
    expect((list.json['items'] as { id: string }[]).map((upload) => upload.id)).toContain(id);
    expect((await call(one.DELETE, asked(id, 'DELETE'))).status).toBe(409);
  });

  it('meets a full disk with a sentence, keeps nothing of that part, and goes on when there is room', async () => {
    const { id } = (await begin()).json;
    const noRoom = Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' });
    vi.spyOn(storage('private'), 'stage').mockRejectedValue(noRoom);
    vi.spyOn(storage('private'), 'write').mockRejectedValue(noRoom);
    const refused = await put(id, 1, '0123456789');
    expect([refused.status, refused.json['detail']]).toEqual([507, errorSentence({ code: 'disk_full' })]);
    expect((await call(one.GET, asked(id))).json).toMatchObject({ state: 'receiving', parts: [] });
    vi.restoreAllMocks();
    expect((await put(id, 1, '0123456789')).json['parts']).toEqual([1]);
    expect((await call(finish, asked(id, 'POST'))).status).toBe(202);
  });

  it('refuses parts that are not what was announced', async () => {
    const { id } = (await begin()).json;
    const wrong = toContentDigest(createHash('sha256').update('autre').digest());
    const ten = '0123456789';
    expect((await put(id, 1, 'court')).status).toBe(422);
    expect((await put(id, 2, ten)).status).toBe(422);
    expect((await put(id, 0, ten)).status).toBe(422);
    expect((await put(id, 1, ten, { headers: { 'content-digest': wrong } })).status).toBe(422);
    expect((await put(id, 1, ten, { headers: { 'content-digest': 'sha-256=abc' } })).status).toBe(422);
    expect((await put(id, 1, ten, { headers: { 'content-type': 'image/jpeg' } })).status).toBe(415);
    expect((await put(id, 1, new Uint8Array(uploadLimits.partBytes + 1))).status).toBe(413);
    expect((await call(one.GET, asked(id))).json['parts']).toEqual([]);
  });

  it('is given up, and nothing of it stays', async () => {
    const { id } = (await begin()).json;
    await put(id, 1, '0123456789');
    expect((await call(one.DELETE, asked(id, 'DELETE'))).status).toBe(200);
    expect((await call(one.GET, asked(id))).status).toBe(404);
    expect(await storage('private').size(partKey(String(id), 1))).toBeNull();
  });

  it('of a file that the library has is ready at once, unless it was withdrawn', async () => {
    const sha256 = createHash('sha256').update(uniqueWord()).digest('hex');
    const original = { originalHash: sha256, originalMimeType: 'image/jpeg', originalBytes: 10 };
    const assetId = await createAsset(original);
    const again = await begin({ sha256 });
    expect([again.status, again.json]).toMatchObject([
      200,
      { state: 'ready', isDuplicate: true, asset: { id: assetId, credit: 'Essai' } },
    ]);
    await db().asset.update({ where: { id: assetId }, data: { withdrawnAt: new Date() } });
    expect((await begin({ sha256 })).json).toMatchObject({ status: 409, refusal: 'withdrawn' });
  });

  it.each([
    [{ type: 'image/heic' }, 415],
    [{ type: 'image/svg+xml' }, 415],
    [{ type: 'text/html', fileName: 'photo.jpg' }, 415],
    [{ bytes: 50_000_001 }, 413],
    [{ bytes: 200_000_001, type: 'video/mp4', fileName: 'grue.mp4' }, 413],
    [{ bytes: 0 }, 422],
    [{ fileName: 'a\0.jpg' }, 422],
    [{ folderId: '01900000-0000-7000-8000-000000000000' }, 422],
    [{ replacesId: '01900000-0000-7000-8000-000000000000' }, 422],
    [{ more: 1 }, 422],
  ])('is refused for %j with %i', async (more, status) => {
    const answer = await begin(more);
    expect([answer.status, typeof answer.json['detail']]).toEqual([status, 'string']);
  });

  it('stops somebody who has too many on their way', async () => {
    const { userId } = await createPerson('journalist');
    const secret = `ndm_${uniqueWord()}${uniqueWord()}${uniqueWord()}${uniqueWord()}`;
    await db().apiToken.create({
      data: { userId, role: 'journalist', name: 'essai', tokenHash: hashSecret(secret) },
    });
    const row = {
      fileName: 'a.jpg',
      bytes: 1,
      declaredType: 'image/jpeg',
      partBytes: 1,
      createdById: userId,
    };
    await db().upload.createMany({ data: Array.from({ length: uploadLimits.atOnce }, () => row) });
    expect((await begin({}, secret)).status).toBe(429);
  });
});

describe('whoever may not', () => {
  const writers: readonly Role[] = [
    'contributor',
    'journalist',
    'section_editor',
    'editor_in_chief',
    'administrator',
  ];

  it.each(roles.filter((role) => !writers.includes(role)))('as %s passes no door', async (role) => {
    const { id } = (await begin()).json;
    const as = await createToken(role);
    const answers = [
      await begin({}, as),
      await call(all.GET, { as }),
      await call(one.GET, asked(id, 'GET', as)),
      await put(id, 1, '0123456789', { as }),
      await call(finish, asked(id, 'POST', as)),
      await call(one.DELETE, asked(id, 'DELETE', as)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
  });

  it('nobody at all passes none, and no foreign page', async () => {
    const { id } = (await begin()).json;
    const here = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' };
    const nobody = { as: null, headers: here };
    expect((await call(all.GET, nobody)).status).toBe(401);
    expect(
      (
        await call(all.POST, {
          ...json(announced),
          as: null,
          headers: { ...here, 'content-type': 'application/json' },
        })
      ).status,
    ).toBe(401);
    expect((await put(id, 1, '0123456789', nobody)).status).toBe(401);
    expect((await call(finish, { ...asked(id, 'POST'), ...nobody })).status).toBe(401);
    const foreign = {
      as: null,
      headers: { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' },
    };
    expect((await put(id, 1, '0123456789', foreign)).status).toBe(403);
    expect((await call(finish, { ...asked(id, 'POST'), ...foreign })).status).toBe(403);
  });

  it('sees, sends and ends nobody else’s', async () => {
    const { id } = (await begin()).json;
    const as = await createToken('editor_in_chief');
    const answers = [
      await call(one.GET, asked(id, 'GET', as)),
      await put(id, 1, '0123456789', { as }),
      await call(finish, asked(id, 'POST', as)),
      await call(one.DELETE, asked(id, 'DELETE', as)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await call(all.GET, { as })).json['items']).toEqual([]);
  });
});
