import { expect, it } from 'vitest';
import { createBuckets } from './buckets.ts';

it('gives what a bucket holds, then as fast as it fills', () => {
  const buckets = createBuckets({ atOnce: 2, anHour: 3_600 });
  expect([1, 2, 3].map(() => buckets.take('a', 0))).toEqual([0, 0, 1]);
  expect(buckets.take('b', 0)).toBe(0);
  expect([buckets.take('a', 500), buckets.take('a', 1_000), buckets.take('a', 1_000)]).toEqual([1, 0, 1]);
});

it('says how long to wait, holds no more than it may and minds no clock that goes back', () => {
  const buckets = createBuckets({ atOnce: 1, anHour: 60 });
  expect([buckets.take('a', 0), buckets.take('a', 0), buckets.take('a', 30_000)]).toEqual([0, 60, 30]);
  expect([buckets.take('a', 9e9), buckets.take('a', 9e9)]).toEqual([0, 60]);
  expect(buckets.take('a', 0)).toBe(60);
});

it('forgets the one asked for least lately when there are too many', () => {
  const buckets = createBuckets({ atOnce: 1, anHour: 1 });
  buckets.take('first', 0);
  buckets.take('kept', 0);
  for (let at = 0; at < 49_999; at += 1) {
    buckets.take(`other ${at}`, 0);
    if (at % 1_000 === 0) buckets.take('kept', 0);
  }
  expect(buckets.take('kept', 0)).toBeGreaterThan(0);
  expect(buckets.take('first', 0)).toBe(0);
});
