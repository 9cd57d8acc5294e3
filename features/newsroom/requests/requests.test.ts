import { describe, expect, it } from 'vitest';
import { countdownWords } from '#words/newsroom/requests/requests.ts';
import { replyDueAt, timeLeft } from './requests.ts';

const received = new Date('2026-11-20T09:30:00Z');
const due = replyDueAt(received);

describe('a right of reply', () => {
  it('is due three days after it was received', () => {
    expect(due.toISOString()).toBe('2026-11-23T09:30:00.000Z');
  });

  it.each([
    ['2026-11-20T09:30:00Z', 'encore 3\u00a0jours', false],
    ['2026-11-21T09:30:00Z', 'encore 2\u00a0jours', false],
    ['2026-11-21T10:00:00Z', 'encore 47\u00a0heures', false],
    ['2026-11-22T09:30:00Z', 'encore 24\u00a0heures', false],
    ['2026-11-22T09:30:01Z', 'encore 23\u00a0heures', true],
    ['2026-11-23T08:20:00Z', 'encore 1\u00a0heure', true],
    ['2026-11-23T09:00:00Z', 'encore 30\u00a0minutes', true],
    ['2026-11-23T09:29:30Z', 'dernière minute', true],
    ['2026-11-23T09:31:00Z', 'en retard de 1\u00a0minute', true],
    ['2026-11-23T12:31:00Z', 'en retard de 3\u00a0heures', true],
    ['2026-11-27T09:31:00Z', 'en retard de 4\u00a0jours', true],
  ])('counts down in words: %s', (now, words, isUrgent) => {
    const left = timeLeft(due, new Date(now));
    expect(countdownWords(left)).toBe(words);
    expect(left.isUrgent).toBe(isUrgent);
  });
});
