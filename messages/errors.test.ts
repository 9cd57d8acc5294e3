import { expect, it } from 'vitest';
import type { ErrorCode } from '#lib/errors.ts';
import { errorMessages, errorSentence, retryIn } from '#messages/errors.ts';

it('says what happened and what to do, with French spaces', () => {
  for (const code of Object.keys(errorMessages) as ErrorCode[]) {
    const sentence = errorSentence({ code });
    expect(sentence).toMatch(/^[A-ZÀÉ].*\.$/);
    expect(sentence).not.toMatch(/ [;!?:]/);
  }
});

it('prefers the more exact sentence, and tells the incident’s number', () => {
  expect(errorSentence({ code: 'forbidden', detail: 'Réservé à la régie.' })).toBe('Réservé à la régie.');
  expect(errorSentence({ code: 'unexpected', data: { incident: 'abc' } })).toMatch(/Incident\u00a0: abc\.$/);
});

it('never promises too short a wait', () => {
  expect(retryIn(0.2)).toContain('1\u00a0s');
  expect(retryIn(59)).toContain('59\u00a0s');
  expect(retryIn(61)).toContain('2\u00a0min');
  expect(retryIn(900)).toContain('15\u00a0min');
});
