import { describe, expect, it } from 'vitest';
import { beaconSchema } from './audience.schema.ts';

const article = '01900000-0000-7000-8000-0000000000ad';
const seen = { event: 'seen', article, referrer: 'example.org', screen: 'phone' };
const left = { event: 'left', article, quarter: 4, seconds: 61 };
const shared = { event: 'shared', article, way: 'bluesky' };

describe('a beacon', () => {
  it.each([seen, { ...seen, referrer: undefined }, left, { ...left, seconds: 0 }, shared])(
    'may be %j',
    (sent) => {
      expect(beaconSchema.safeParse(sent).success).toBe(true);
    },
  );

  it.each([
    null,
    'seen',
    [],
    {},
    { article },
    { event: 'seen', article },
    { ...seen, event: 'read' },
    { ...seen, article: 'x' },
    { ...seen, article: [article] },
    { ...seen, screen: 'watch' },
    { ...seen, referrer: 'a'.repeat(254) },
    { ...seen, referrer: { contains: 'a' } },
    { ...seen, seconds: 3 },
    { ...seen, person: 'me' },
    { ...seen, __proto__: null, constructor: {} },
    { ...left, quarter: 0 },
    { ...left, quarter: 5 },
    { ...left, quarter: 1.5 },
    { ...left, quarter: '4' },
    { ...left, seconds: -1 },
    { ...left, seconds: 86_401 },
    { ...left, seconds: Number.NaN },
    { ...left, screen: 'phone' },
    { ...left, referrer: 'example.org' },
    { event: 'left', article, quarter: 2 },
    { event: 'shared', article },
    { ...shared, way: 'myspace' },
    { ...shared, screen: 'phone' },
    { ...seen, way: 'copy' },
    { ...left, way: 'copy' },
  ])('is never %j', (sent) => {
    expect(beaconSchema.safeParse(sent).success).toBe(false);
  });
});
