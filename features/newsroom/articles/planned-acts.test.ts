import { describe, expect, it } from 'vitest';
import {
  farthestPlanMs,
  findHourProblem,
  isOverdue,
  lateMinutes,
} from '#features/newsroom/articles/planned-acts.ts';

const now = new Date('2026-11-24T17:00:00Z');
const after = (ms: number) => new Date(now.getTime() + ms);

describe('an hour that somebody plans', () => {
  it.each([
    ['now', 0, null, 'past'],
    ['a moment ago', -1, null, 'past'],
    ['a moment ahead', 1, null, null],
    ['at the end of reach', farthestPlanMs, null, null],
    ['past it', farthestPlanMs + 1, null, 'too_far'],
    ['before the embargo ends', 60_000, 60_001, 'before_embargo'],
    ['when the embargo ends', 60_000, 60_000, null],
    ['after an embargo that is over', 60_000, -60_000, null],
  ])('%s', (_, inMs, embargoInMs, problem) => {
    const embargoedUntil = embargoInMs === null ? null : after(embargoInMs);
    expect(findHourProblem({ at: after(inMs), now, embargoedUntil })).toBe(problem);
  });
});

it('worries past two minutes', () => {
  expect(isOverdue(after(-120_000), now)).toBe(false);
  expect(isOverdue(after(-120_001), now)).toBe(true);
  expect(isOverdue(after(60_000), now)).toBe(false);
});

it('says a delay in whole minutes, and nothing of seconds', () => {
  expect([null, 0, 59_999, 60_000, 185_000, 7_200_000].map(lateMinutes)).toEqual([
    null,
    null,
    null,
    1,
    3,
    120,
  ]);
});
