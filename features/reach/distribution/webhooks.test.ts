import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dateAndClock } from '#lib/dates.ts';
import { messageStateWords } from '#words/reach/distribution/webhooks.ts';
import { callbackLimits, freePlaces, nextTry } from '#features/reach/distribution/callbacks.ts';
import {
  toWebhookSecret,
  webhookBody,
  webhookHeaders,
  webhookWaits,
} from '#features/reach/distribution/webhooks.ts';

describe('a message', () => {
  it('is signed with every secret that stands, over its id, its hour and its body', () => {
    const bytes = [Buffer.alloc(32, 7), Buffer.alloc(32, 9)];
    const body = '{"é":1}';
    const headers = webhookHeaders(
      { event: 'published:1', body, secrets: bytes.map(toWebhookSecret) },
      new Date(1_674_087_231_999),
    );
    const signatures = bytes.map((key) =>
      createHmac('sha256', key).update(`published:1.1674087231.${body}`).digest('base64'),
    );
    expect(headers).toEqual({
      'webhook-id': 'published:1',
      'webhook-timestamp': '1674087231',
      'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
    });
  });

  it('says what happened in the words of its contract', () => {
    const told = webhookBody({
      event: 'moved:1',
      act: 'moved',
      at: '2026-11-27T05:00:00.000Z',
      story: {
        articleId: '01900000-0000-7000-8000-00000000000a',
        url: 'https://journal.test/monde/b',
        previousUrl: 'https://journal.test/monde/a',
        headline: 'Un « titre » </script>',
        firstPublishedAt: '2026-11-26T05:00:00.000Z',
        modifiedAt: null,
      },
    });
    expect(JSON.parse(told)).toMatchObject({ version: 1, id: 'moved:1', type: 'article.moved' });
    const trial = webhookBody({
      event: 'trial:1',
      act: 'trial',
      at: '2026-11-27T05:00:00.000Z',
      story: null,
    });
    expect(JSON.parse(trial)).toMatchObject({ type: 'webhook.trial', data: null });
  });
});

describe('the next try', () => {
  const now = new Date('2026-11-27T05:00:00Z');
  const after = (attempts: number, retryAfterSeconds: number | null = null) => {
    const next = nextTry({ attempts, waits: webhookWaits, retryAfterSeconds }, now);
    return next && (next.getTime() - now.getTime()) / 1_000;
  };

  it('comes fifteen times within a day, later each time', () => {
    expect(webhookWaits).toHaveLength(15);
    expect(webhookWaits.reduce((sum, wait) => sum + wait)).toBe(24 * 60 * 60);
    expect([...webhookWaits].sort((one, other) => one - other)).toEqual(webhookWaits);
    expect([after(1), after(2), after(15), after(16)]).toEqual([10, 30, 22_280, null]);
  });

  it('waits for as long as it is asked to, within reason', () => {
    expect(after(1, 120)).toBe(120);
    expect(after(4, 1)).toBe(120);
    expect(after(1, 10_000_000)).toBe(callbackLimits.mostWaitSeconds);
  });
});

describe('places for calls', () => {
  const now = 100_000;
  const began = (count: number, msAgo: number) => Array.from({ length: count }, () => now - msAgo);

  it('are given up by those who are slow, up to a bound for all', () => {
    expect(freePlaces({ atOnce: 12, begun: [], all: 0, now })).toBe(12);
    expect(freePlaces({ atOnce: 12, begun: began(12, 200), all: 12, now })).toBe(0);
    expect(freePlaces({ atOnce: 12, begun: [...began(9, 5_000), ...began(3, 200)], all: 12, now })).toBe(9);
    const { ofAll } = callbackLimits.atOnce;
    expect(freePlaces({ atOnce: 12, begun: began(ofAll - 5, 5_000), all: ofAll - 5, now })).toBe(5);
    expect(freePlaces({ atOnce: 12, begun: began(ofAll, 5_000), all: ofAll + 1, now })).toBe(0);
  });
});

describe('what became of a message', () => {
  const now = new Date('2026-11-27T05:00:00Z');
  it.each([
    [{ state: 'delivered', attempts: 1, answered: 204, failure: null, nextAt: null }, 'Reçu (204)'],
    [{ state: 'waiting', attempts: 0, answered: null, failure: null, nextAt: now }, 'En route'],
    [{ state: 'waiting', attempts: 1, answered: null, failure: null, nextAt: now }, 'En route'],
    [
      { state: 'waiting', attempts: 2, answered: 500, failure: null, nextAt: now },
      `500\u00A0: nouvel essai le ${dateAndClock(now)}`,
    ],
    [
      { state: 'parked', attempts: 16, answered: null, failure: 'timeout', nextAt: null },
      'Abandonné (pas de réponse en dix secondes)',
    ],
  ])('%o reads as it should', (message, words) => {
    expect(messageStateWords(message)).toBe(words);
  });
});
