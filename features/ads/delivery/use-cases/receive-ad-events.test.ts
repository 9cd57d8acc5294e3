import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Counted, ServingNote } from '#features/ads/delivery/ad-counter.ts';
import { sealServing } from '#features/ads/delivery/serving-token.ts';
import { openAdEvents } from '#features/ads/delivery/use-cases/receive-ad-events.ts';
import { adEventLimits } from '#server/http/limits.ts';

const secret = 'a secret of thirty-two characters';
const now = new Date('2026-11-27T10:00:00Z');
const token = (isMeasured = true): string =>
  sealServing(
    {
      servingId: randomUUID(),
      campaignId: randomUUID(),
      creativeId: randomUUID(),
      slot: 'banniere-haute',
      section: 'front',
      traffic: 'reader',
      counting: 'served',
      isMeasured,
      day: '2026-11-27',
      issuedAt: now,
    },
    secret,
  );

function open(count: (notes: readonly ServingNote[]) => Counted[] | null) {
  const counted: ServingNote[] = [];
  const receive = openAdEvents({
    counter: {
      count: async (notes) => {
        counted.push(...notes);
        return count(notes);
      },
    },
    secret,
    now: () => now,
  });
  const tell = (body: unknown) =>
    receive({
      body,
      addressPrefix: '203.0.113.7',
      userAgent: 'Mozilla/5.0 Firefox/145.0',
      cookie: undefined,
      isUnwilling: false,
    });
  return { counted, tell };
}

it('answers for each event, in their order, what became of it', async () => {
  const { counted, tell } = open((notes) => notes.map((_, at) => (at === 3 ? 'double' : 'counted')));
  const events = [
    { serving: token(), event: 'viewable' },
    { serving: 'forged', event: 'click' },
    { serving: token(false), event: 'viewable' },
    { serving: token(), event: 'measured' },
    'nonsense',
    { serving: token(), event: 'click' },
  ];
  expect(await tell({ events })).toEqual({
    is: 'answered',
    body: { events: ['counted', 'forged', 'unmeasured', 'counted', 'unknown', 'double'] },
  });
  expect(counted.map(({ event }) => event)).toEqual(['measured', 'viewable', 'measured', 'click']);
});

it('says so when nothing could be written, and refuses what is no batch', async () => {
  const { tell } = open(() => null);
  expect(await tell({ events: [{ serving: token(), event: 'click' }] })).toEqual({ is: 'unavailable' });
  for (const body of [undefined, {}, { events: [] }, { events: Array.from({ length: 51 }, () => 'x') }, []])
    expect(await tell(body)).toEqual({ is: 'invalid' });
});

it('bounds what one address tells', async () => {
  const { tell } = open((notes) => notes.map(() => 'counted'));
  const answers: string[] = [];
  for (let at = 0; at <= adEventLimits.address.atOnce; at += 1)
    answers.push((await tell({ events: ['nonsense'] })).is);
  expect(answers.slice(0, -1).every((is) => is === 'answered')).toBe(true);
  expect(answers.at(-1)).toBe('too many');
});
