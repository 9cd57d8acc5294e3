import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textSlot } from '#features/ads/campaigns/ad-slots.ts';
import {
  clickLifetimeMs,
  eventLifetimeMs,
  viewLifetimeMs,
  openClick,
  openServing,
  sealHouseClick,
  type Serving,
  sealServing,
} from './serving-token.ts';

const secret = 'a secret of thirty-two characters';
const issuedAt = new Date('2026-11-27T23:30:00.123Z');
const serving = (more: Partial<Serving> = {}): Serving => ({
  servingId: randomUUID(),
  campaignId: randomUUID(),
  creativeId: randomUUID(),
  slot: 'entre-rubriques-une',
  section: randomUUID(),
  traffic: 'reader',
  counting: 'viewable',
  isMeasured: true,
  day: '2026-11-28',
  issuedAt,
  ...more,
});
const after = (ms: number): Date => new Date(issuedAt.getTime() + ms);

describe('the token of a serving', () => {
  it('says again all that was sealed, in 200 characters that an address takes as they are', () => {
    for (const one of [
      serving(),
      serving({ section: 'front', counting: 'served', isMeasured: false, traffic: 'staff' }),
      serving({ slot: textSlot(15), section: 'other', traffic: 'robot' }),
    ]) {
      const token = sealServing(one, secret);
      expect(token).toMatch(/^[\w-]{1,200}$/);
      expect(openServing(token, secret, after(1_000))).toEqual({ is: 'serving', serving: one });
    }
  });

  it('takes events for half an hour, five minutes of a view that is paid for, clicks for a day', () => {
    const paid = sealServing(serving({ counting: 'viewable' }), secret);
    expect(openServing(paid, secret, after(viewLifetimeMs)).is).toBe('serving');
    expect(openServing(paid, secret, after(viewLifetimeMs + 1)).is).toBe('expired');
    const token = sealServing(serving({ counting: 'served' }), secret);
    expect(openServing(token, secret, after(eventLifetimeMs)).is).toBe('serving');
    expect(openServing(token, secret, after(eventLifetimeMs + 1)).is).toBe('expired');
    expect(openClick(token, secret, after(clickLifetimeMs)).is).toBe('serving');
    expect(openClick(token, secret, after(clickLifetimeMs + 1)).is).toBe('expired');
    expect(openServing(token, secret, after(-120_000)).is).toBe('expired');
  });

  it('refuses every other spelling, secret and length', () => {
    const token = sealServing(serving(), secret);
    for (let at = 0; at < token.length; at += 1) {
      const other = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect(openServing(other, secret, after(0)).is, String(at)).toBe('forged');
    }
    for (const other of [
      '',
      'x',
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      'é'.repeat(50),
      'A'.repeat(5_000),
    ])
      expect(openServing(other, secret, after(0)).is, other.slice(0, 20)).toBe('forged');
    expect(openServing(token, `${secret}.`, after(0)).is).toBe('forged');
  });
});

describe('any text at all', () => {
  it('is no token of ours, and nothing breaks by it', () => {
    const pieces = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.uint8Array({ maxLength: 160 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
    );
    fc.assert(
      fc.property(pieces, (text) => {
        expect(openServing(text, secret, issuedAt)).toEqual({ is: 'forged' });
        expect(openClick(text, secret, issuedAt)).toEqual({ is: 'forged' });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the click of a house creative', () => {
  const click = { creativeId: randomUUID(), slot: 'banniere-haute', section: 'front' };

  it('is the same whenever a page is drawn, holds for good, and is no serving', () => {
    const token = sealHouseClick(click, secret);
    expect(sealHouseClick(click, secret)).toBe(token);
    expect(openClick(token, secret, after(10 * clickLifetimeMs))).toEqual({ is: 'house', click });
    expect(openServing(token, secret, after(0)).is).toBe('forged');
  });
});
