import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { POST as finish } from '#app/api/v1/medias/envois/[uploadId]/fin/route.ts';
import { PUT as part } from '#app/api/v1/medias/envois/[uploadId]/parties/[number]/route.ts';
import { GET as ask } from '#app/api/v1/medias/envois/[uploadId]/route.ts';
import { POST as begin } from '#app/api/v1/medias/envois/route.ts';
import { fileKey, masterKey, originalKey } from '#features/newsroom/media/file-key.ts';
import { parseMediaFile } from '#features/newsroom/media/file-types.ts';
import { deriveAsset } from '#features/newsroom/media/use-cases/derive-asset.ts';
import { readUpload } from '#features/newsroom/media/use-cases/read-upload.ts';
import { settleFiles } from '#features/newsroom/media/use-cases/settle-files.ts';
import { sweepFiles } from '#features/newsroom/media/use-cases/sweep-files.ts';
import { restoreAsset, withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import { errorSentence } from '#messages/errors.ts';
import { mediaRefusals } from '#words/newsroom/media/media-desk.ts';
import { adapterMessages } from '#messages/validation.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { isStorageAway } from '#server/storage/is-storage-away.ts';
import { storage } from '#server/storage/storage.ts';
import { createMediaFiles } from '#features/newsroom/media/http/media-files.ts';
import { cameraJpeg } from '#tests/factories/camera-files.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';
import { openSite } from '#tests/open-site.ts';
import { startS3Server } from '#tests/s3-server.ts';

/** One picture, from its first part to its withdrawal, on an S3-compatible server that fails at every step once. */
const dataDir = mkdtempSync(join(tmpdir(), 'on-s3-'));
const server = await startS3Server();
Object.assign(process.env, {
  DATA_DIR: dataDir,
  S3_ENDPOINT: server.settings.endpoint,
  S3_REGION: server.settings.region,
  S3_BUCKET: server.settings.bucket,
  S3_ACCESS_KEY_ID: server.settings.accessKeyId,
  S3_SECRET_ACCESS_KEY: server.settings.secretAccessKey,
});
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  await server.close();
});
afterEach(() => server.heal());

const oops = { kind: 'status', status: 500, code: 'InternalError' } as const;
const full = { kind: 'status', status: 507, code: 'InsufficientStorage' } as const;
const away = (work: Promise<unknown>) => expect(work).rejects.toSatisfy(isStorageAway);

let token: string;
beforeAll(async () => {
  const { userId } = await createPerson('journalist');
  token = `ndm_${uniqueWord()}${uniqueWord()}${uniqueWord()}${uniqueWord()}`;
  await db().apiToken.create({
    data: { userId, role: 'journalist', name: 'essai', tokenHash: hashSecret(token) },
  });
});

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
async function call(
  handler: Handler,
  init: RequestInit & { type?: string },
  params: Record<string, string> = {},
) {
  const headers = { authorization: `Bearer ${token}`, ...(init.type ? { 'content-type': init.type } : {}) };
  const response = await handler(
    new Request('http://localhost:3000/api/v1/medias/envois', { ...init, headers }),
    { params: Promise.resolve(params) },
  );
  const json = (await response.json()) as Record<string, unknown>;
  return { status: response.status, json, retryAfter: response.headers.get('retry-after') };
}

it('is set by the environment', () => {
  expect(getConfig().s3).toEqual(server.settings);
});

it('arrives, is made, is served, is withdrawn and comes back', { timeout: 120_000 }, async () => {
  const photo = await cameraJpeg();
  const announced = { fileName: 'crue.jpg', bytes: photo.byteLength, type: 'image/jpeg' };
  const begun = await call(begin, {
    method: 'POST',
    body: JSON.stringify(announced),
    type: 'application/json',
  });
  const uploadId = String(begun.json['id']);
  const put = () =>
    call(
      part,
      { method: 'PUT', body: new Uint8Array(photo), type: 'application/octet-stream' },
      { uploadId, number: '1' },
    );

  server.breakDown(oops);
  expect(await put()).toMatchObject({
    status: 503,
    json: { code: 'unavailable', detail: adapterMessages.storageAway },
    retryAfter: '5',
  });
  server.breakDown(full);
  expect(await put()).toMatchObject({
    status: 507,
    json: { code: 'disk_full', detail: errorSentence({ code: 'disk_full' }) },
  });
  server.heal();
  expect((await call(ask, {}, { uploadId })).json).toMatchObject({ state: 'receiving', parts: [] });
  expect(await put()).toMatchObject({ status: 200, json: { parts: [1] } });
  expect((await call(finish, { method: 'POST' }, { uploadId })).status).toBe(202);

  for (const matches of [/^GET media-private\/uploads/, /^PUT media-private\/(\.drafts|originals|masters)/]) {
    server.breakDown(oops, { matches });
    await away(readUpload(uploadId));
    expect((await call(ask, {}, { uploadId })).json).toMatchObject({ state: 'waiting' });
  }
  server.breakDown({ kind: 'cut' }, { matches: /^GET media-private\/uploads/, times: 1 });
  await away(readUpload(uploadId));
  server.heal();
  expect(await readUpload(uploadId)).toBe('read');
  const { assetId } = await db().upload.findUniqueOrThrow({ where: { id: uploadId } });
  const asset = await db().asset.findUniqueOrThrow({ where: { id: assetId ?? '' } });
  expect(await storage('private').size(originalKey(asset.originalHash ?? ''))).toBe(photo.byteLength);
  expect(await storage('private').size(masterKey(asset.hash))).toBe(asset.bytes);

  server.breakDown(oops, { matches: /^PUT media\/[0-9a-f]{2}/ });
  await away(deriveAsset(asset.id));
  expect(await db().assetDerivative.count()).toBe(0);
  server.heal();
  expect(await deriveAsset(asset.id)).toBeGreaterThan(0);
  await deriveAsset(asset.id);
  const rows = await db().assetDerivative.findMany({ where: { assetId: asset.id } });
  const files = [...new Set(rows.map((row) => `${row.hash} ${row.mimeType}`))].map((text) => {
    const [hash = '', mimeType = ''] = text.split(' ');
    return { hash, mimeType: mimeType as 'image/webp' };
  });

  const { get } = await openSite({
    media: createMediaFiles({
      storage,
      locate: (name) => {
        const asked = parseMediaFile(name);
        return asked && { ...asked, key: fileKey(asked) };
      },
      isHttps: false,
      hasEdge: false,
      reservation: () => null,
      onError: () => {},
    }),
  });
  const addressOf = (file: (typeof files)[number]) => `/medias/${fileKey(file).split('/')[1]}`;
  const statuses = async () =>
    new Set(await Promise.all(files.map(async (file) => (await get(addressOf(file))).status)));
  for (const file of files) {
    const { status, body, headers } = await get(addressOf(file));
    expect([status, headers['content-type']]).toEqual([200, file.mimeType]);
    expect(createHash('sha256').update(body).digest('hex')).toBe(file.hash);
  }
  const [first] = files;
  const address = first ? addressOf(first) : '';
  const range = await get(address, { headers: { range: 'bytes=2-5' } });
  expect([range.status, range.body.byteLength]).toEqual([206, 4]);
  expect((await get(address, { headers: { 'if-none-match': `"${first?.hash}"` } })).status).toBe(304);
  server.breakDown(oops);
  expect((await get(address)).status).toBe(503);
  server.heal();

  const chief = await createPerson('editor_in_chief');
  const input = { assetId: asset.id, reason: 'Demande du tribunal.' };
  server.breakDown(oops, { matches: /^PUT media\// });
  expect(await withdrawAsset({ actor: chief, input })).toMatchObject({
    error: { code: 'unavailable', detail: mediaRefusals.filesNotWithdrawn },
  });
  server.heal();
  await settleFiles(files);
  expect(await statuses()).toEqual(new Set([410]));
  valueOf(await restoreAsset({ actor: chief, input }));
  expect(await statuses()).toEqual(new Set([200]));
  valueOf(await withdrawAsset({ actor: chief, input }));
  expect(await statuses()).toEqual(new Set([410]));
});

it('orphans are found on a server too, and nothing that is named', async () => {
  const [stray, young] = [uniqueWord(), uniqueWord()].map(
    (word) => `aa/${createHash('sha256').update(word).digest('hex')}.webp`,
  ) as [string, string];
  await storage().write(stray, Buffer.from('x'));
  await storage().write(young, Buffer.from('x'));
  const before = server.objects.size;
  for (const [key, object] of server.objects) if (key !== `media/${young}`) object.at = new Date(0);
  server.objects.set('media/.drafts/left', { content: Buffer.from('x'), at: new Date(0), etag: '"x"' });
  expect(await sweepFiles(new Date())).toMatchObject({ orphans: 1, settled: 0, staged: 1 });
  expect(server.objects.size).toBe(before - 1);
  expect([await storage().size(stray), await storage().size(young)]).toEqual([null, 1]);
});
