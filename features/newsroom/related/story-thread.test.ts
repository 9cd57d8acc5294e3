import { describe, expect, it } from 'vitest';
import { findThread, type ThreadLink } from './story-thread.ts';

/** Articles named by letters, one a day in the order of the alphabet. */
const articles = (letters: string) =>
  [...letters].map((id) => ({ id, firstPublishedAt: new Date(Date.UTC(2026, 0, id.charCodeAt(0) - 96)) }));
const links = (pairs: string): ThreadLink[] =>
  pairs.split(' ').map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));
const thread = (letters: string, pairs: string) =>
  findThread(articles(letters), links(pairs))
    .map(({ id }) => id)
    .join('');

describe('the thread of a subject', () => {
  it('is what hangs together by four or more, oldest first', () => {
    expect(thread('dcba', 'ab cb dc')).toBe('abcd');
    expect(thread('dcba', 'ab cb')).toBe('');
    expect(thread('fedcba', 'ab cb dc ef')).toBe('abcd');
  });

  it('is the one that moved last where several run', () => {
    expect(thread('ihgfedcba', 'ab bc cd de fg gh hi')).toBe('fghi');
  });

  it('knows no article from outside the subject', () => {
    expect(thread('abc', 'ax bx cx')).toBe('');
  });
});
