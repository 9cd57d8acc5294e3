import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servableCampaign } from '#tests/factories/servable.ts';
import { allowedSoFar, freeOf, mostLeased, rotationWeights } from './pacing.ts';
import type { MeteredCampaign } from './servable.ts';

const zone = 'Europe/Paris';
const startsAt = new Date('2026-11-01T00:00:00Z');
const endsAt = new Date('2026-12-01T00:00:00Z');
const metered = (more: Parameters<typeof servableCampaign>[0] = {}) =>
  servableCampaign({ startsAt, endsAt, budget: 30_000, pacing: 'even', ...more }) as MeteredCampaign;
const on = (day: string, more: Parameters<typeof servableCampaign>[0] = {}) =>
  allowedSoFar(metered(more), new Date(day), zone);

describe('how fast a budget may be used', () => {
  it('evenly, a hundredth ahead', () => {
    expect(on('2026-10-31T23:59:59Z')).toBe(0);
    expect(on('2026-11-01T00:00:00Z')).toBe(300);
    expect(on('2026-11-16T00:00:00Z')).toBe(15_300);
    expect(on('2026-12-01T00:00:00Z')).toBe(30_000);
  });

  it('five at least from the first minute, so that a small one shows', () => {
    expect(on('2026-11-01T00:00:00Z', { budget: 40 })).toBe(5);
    expect(on('2026-11-01T00:00:00Z', { budget: 3 })).toBe(3);
  });

  it('counts only the hours in which it runs', () => {
    const hours = [{ days: [1, 2, 3, 4, 5, 6, 7], from: 8, to: 20 }];
    const [night, morning] = ['2026-11-15T19:30:00Z', '2026-11-16T06:30:00Z'];
    expect(on(night, { hours })).toBe(on(morning, { hours }));
  });

  it('fast: at once; and so does what has no end', () => {
    expect(on('2026-11-01T00:00:00Z', { pacing: 'fast' })).toBe(30_000);
    expect(on('2026-11-01T00:00:00Z', { endsAt: null, kind: 'house' })).toBe(30_000);
  });

  it('keeps views that may still be told of within a hundredth of the budget', () => {
    expect(on('2026-12-01T00:00:00Z', { counting: 'viewable' })).toBe(30_300);
    expect(freeOf(30_000, 30_300, { spent: 29_000, leased: 100, reserved: 1_000 })).toBe(200);
    expect(freeOf(30_000, 30_300, { spent: 30_000, leased: 0, reserved: 0 })).toBe(0);
  });

  it('never more than the budget, never less later than earlier', () => {
    const moment = fc.date({ min: startsAt, max: endsAt, noInvalidDate: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), moment, moment, (budget, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const campaign = metered({ budget });
        const [before, after] = [allowedSoFar(campaign, early, zone), allowedSoFar(campaign, late, zone)];
        expect(before).toBeGreaterThan(0);
        expect(before).toBeLessThanOrEqual(after);
        expect(after).toBeLessThanOrEqual(budget);
        // Two processes that keep what they hold to themselves are within a hundredth of it.
        expect(2 * mostLeased(budget)).toBeLessThanOrEqual(Math.max(2, budget / 100));
      }),
    );
  });
});

describe('the rotation', () => {
  const now = new Date('2026-11-16T00:00:00Z');
  const weigh = (campaigns: Parameters<typeof rotationWeights>[0], spent: Record<string, number> = {}) => {
    const weights = rotationWeights(campaigns, { now, spentOf: (id) => spent[id] ?? 0 });
    return campaigns.map(({ id }) => Math.round((weights.get(id) ?? 0) * 100) / 100);
  };

  it('weighs what is left for each hour that is left', () => {
    const [one, half, fast] = [metered(), metered(), metered({ pacing: 'fast', budget: 100 })];
    expect(weigh([one, half, fast], { [half.id]: 15_000 })).toEqual([83.33, 41.67, 100]);
  });

  it('gives days the mean of their priority, and never nothing', () => {
    const days = metered({ budget: null });
    const done = metered();
    expect(weigh([metered(), days, done], { [done.id]: 30_000 })).toEqual([83.33, 41.67, 0.04]);
    expect(weigh([days])).toEqual([1]);
  });
});
