import { describe, expect, it } from 'vitest';
import { isCheckable, isStale, judgeFailure, judgeStatus } from '#features/newsroom/articles/link-check.ts';

describe('a link of a text', () => {
  it.each([
    ['https://exemple.fr/page', true],
    ['http://exemple.fr', true],
    ['/culture/eau', false],
    ['mailto:a@exemple.fr', false],
    ['https://nom:secret@exemple.fr/', false],
    ['https://', false],
    [`https://exemple.fr/${'a'.repeat(2_000)}`, false],
  ])('%s may be asked: %s', (href, isAsked) => {
    expect(isCheckable(href)).toBe(isAsked);
  });

  it.each([
    [200, true],
    [204, true],
    [304, true],
    [404, false],
    [410, false],
    [401, null],
    [403, null],
    [429, null],
    [500, null],
    [503, null],
  ])('that answers %i: alive %s', (status, isAlive) => {
    expect(judgeStatus(status)).toEqual({ isAlive, status, failure: null });
  });

  it('that gives no answer is never called dead', () => {
    expect(judgeFailure('no_such_host')).toEqual({ isAlive: null, status: null, failure: 'no_such_host' });
  });

  it.each<[boolean | null, number, boolean]>([
    [true, 23, false],
    [true, 25, true],
    [false, 0.9, false],
    [false, 1.1, true],
    [null, 5, false],
    [null, 7, true],
  ])('seen alive %s, %d hours ago: asked again %s', (isAlive, hours, isAskedAgain) => {
    const now = new Date('2026-11-24T12:00:00Z');
    const checkedAt = new Date(now.getTime() - hours * 3_600_000);
    expect(isStale({ isAlive, checkedAt, now })).toBe(isAskedAgain);
  });
});
