import { afterAll, afterEach, expect, it } from 'vitest';
import { examineStorage } from '#scripts/doctor/storage.ts';
import { startS3Server } from '#tests/s3-server.ts';

const server = await startS3Server();
afterAll(() => server.close());
afterEach(() => server.heal());
const s3 = server.settings;
const dataDir = '/nowhere';

it('says that files are in the data folder when nothing else is set', async () => {
  expect(await examineStorage({ s3: null, dataDir })).toMatchObject({ state: 'good' });
});

it('writes, reads and takes away a small file', async () => {
  const { state, says } = await examineStorage({ s3, dataDir });
  expect([state, says]).toEqual(['good', expect.stringMatching(/127\.0\.0\.1:\d+, bac journal/)]);
  expect(server.objects.size).toBe(0);
});

it.each([
  ['wrong keys', { secretAccessKey: 'autre' }, /403 SignatureDoesNotMatch/],
  ['no such bucket', { bucket: 'absent' }, /404 NoSuchBucket/],
  ['nobody there', { endpoint: 'http://127.0.0.1:9' }, /no answer/],
])('says what is wrong in one sentence, and what to look at: %s', async (_name, change, reason) => {
  const { state, says } = await examineStorage({ s3: { ...s3, ...change }, dataDir });
  expect(state).toBe('bad');
  expect(says).toMatch(reason);
  expect(says).toMatch(/S3_ENDPOINT/);
  expect(says).not.toContain(s3.secretAccessKey);
});
