import { describe, expect, it } from 'vitest';
import { isPreviewKey, parseFrameAddress, previewKey, readClickTag } from './frame-address.ts';

const creativeId = '0197f1d2-3c4b-7a5e-8f60-112233445566';
const secret = 'un secret de trente-deux caractères';
const now = new Date('2026-11-27T09:00:00Z');
const until = new Date('2026-11-27T10:00:00Z');

describe("a frame's address", () => {
  it('names a version, and a file of it', () => {
    expect(parseFrameAddress(`${creativeId}-3/`)).toEqual({ creativeId, version: 3, key: null, path: '' });
    expect(parseFrameAddress(`${creativeId}-3/images/logo%20(1).png`)?.path).toBe('images/logo (1).png');
    const key = previewKey({ creativeId, version: 3 }, { until, secret });
    expect(parseFrameAddress(`${creativeId}-3-${key}/a.js`)).toMatchObject({ version: 3, key, path: 'a.js' });
  });

  it.each([
    '',
    '/',
    `${creativeId}/`,
    `${creativeId}-0/`,
    `${creativeId}-3`,
    `${creativeId}-3-/`,
    'x-1/',
    `${creativeId}-1/%zz`,
  ])('is none: %j', (rest) => expect(parseFrameAddress(rest)).toBeNull());
});

it('opens a preview with its own key alone, until its hour', () => {
  const key = previewKey({ creativeId, version: 3 }, { until, secret });
  expect(isPreviewKey(key, { creativeId, version: 3 }, { now, secret })).toBe(true);
  expect(isPreviewKey(key, { creativeId, version: 4 }, { now, secret })).toBe(false);
  expect(isPreviewKey(key, { creativeId, version: 3 }, { now: until, secret })).toBe(false);
  expect(isPreviewKey(key, { creativeId, version: 3 }, { now, secret: `${secret}!` })).toBe(false);
  const later = key.replace(/^[^.]+/, (hour) => (Number.parseInt(hour, 36) + 9_999).toString(36));
  expect(isPreviewKey(later, { creativeId, version: 3 }, { now, secret })).toBe(false);
});

it('takes for a click our own redirect and nothing else', () => {
  const origins = ['https://journal.example'];
  const own = ['/pub/clic/abc.DEF-9_~', 'https://journal.example/pub/clic/abc'];
  for (const address of own) expect(readClickTag(address, origins)).toBe(address);
  for (const other of [
    'https://annonceur.example/',
    'https://journal.example.tiers.example/pub/clic/a',
    'https://tiers.example/pub/clic/a',
    '//tiers.example/pub/clic/a',
    'javascript:alert(1)',
    '/pub/clic/',
    '/pub/clic/../../compte',
    '/pub/clic/a?suite=//tiers.example',
    '/pub/clic/a"onclick="x',
    `/pub/clic/${'a'.repeat(301)}`,
  ])
    expect(readClickTag(other, origins), other).toBeNull();
});
