import { describe, expect, it } from 'vitest';
import { campaignStates } from './ads.ts';
import {
  type CampaignMove,
  type CampaignPhase,
  campaignMoves,
  canMove,
  isInHours,
  isLive,
  parseHours,
  phaseOf,
} from './campaign.ts';

const at = (text: string): Date => new Date(text);
const running = {
  state: 'approved',
  startsAt: at('2026-11-01T00:00:00Z'),
  endsAt: at('2026-12-01T00:00:00Z'),
  hours: [],
} as const;
const paris = 'Europe/Paris';

describe('a live campaign', () => {
  it.each([
    ['before its start', at('2026-10-31T23:59:59.999Z'), false],
    ['at its start', at('2026-11-01T00:00:00Z'), true],
    ['before its end', at('2026-11-30T23:59:59.999Z'), true],
    ['at its end', at('2026-12-01T00:00:00Z'), false],
  ])('%s', (_when, now, is) => expect(isLive(running, now, paris)).toBe(is));

  it.each(campaignStates)('is approved, and %s otherwise', (state) =>
    expect(isLive({ ...running, state }, at('2026-11-10T10:00:00Z'), paris)).toBe(state === 'approved'),
  );

  it('goes on for ever without an end', () =>
    expect(isLive({ ...running, endsAt: null }, at('2040-01-01T00:00:00Z'), paris)).toBe(true));

  // Wednesday 18 November 2026, 08:00 to 09:00 in Paris, is 07:00 to 08:00 UTC.
  it.each([
    ['2026-11-18T06:59:59Z', paris, false],
    ['2026-11-18T07:00:00Z', paris, true],
    ['2026-11-18T07:59:59Z', paris, true],
    ['2026-11-18T08:00:00Z', paris, false],
    ['2026-11-19T07:30:00Z', paris, false],
    ['2026-11-18T13:30:00Z', 'America/New_York', true],
    // In July the clock is an hour further ahead.
    ['2026-07-15T06:30:00Z', paris, true],
  ])('keeps its hours on the newspaper’s clock: %s %s', (now, zone, is) =>
    expect(isInHours([{ days: [3], from: 8, to: 9 }], at(now), zone)).toBe(is),
  );

  it('counts Sunday as the seventh day, until midnight', () =>
    expect(isInHours([{ days: [7], from: 20, to: 24 }], at('2026-11-22T22:59:59Z'), paris)).toBe(true));
});

describe('stored hours', () => {
  it.each([
    [[], true],
    [[{ days: [1, 7], from: 0, to: 24 }], true],
    [[{ days: [], from: 0, to: 24 }], false],
    [[{ days: [0], from: 0, to: 24 }], false],
    [[{ days: [8], from: 0, to: 24 }], false],
    [[{ days: [1], from: 9, to: 9 }], false],
    [[{ days: [1], from: 22, to: 6 }], false],
    [[{ days: [1], from: 0.5, to: 6 }], false],
    [[{ days: ['1'], from: 0, to: 6 }], false],
    [{}, false],
    [null, false],
    ['always', false],
  ])('%j', (json, isRead) => expect(parseHours(json) !== null).toBe(isRead));
});

describe('a move', () => {
  const may: Record<CampaignMove, string> = {
    change: 'draft submitted approved paused',
    submit: 'draft',
    approve: 'submitted',
    refuse: 'submitted',
    pause: 'approved',
    resume: 'paused',
    end: 'draft submitted approved paused',
  };
  it.each(Object.entries(may))('%s from %s', (move, from) =>
    expect(
      campaignStates
        .filter((state) => canMove({ state, kind: 'commercial' }, move as CampaignMove))
        .join(' '),
    ).toBe(from),
  );

  it('leaves a political campaign where it is', () => {
    for (const move of Object.keys(campaignMoves) as CampaignMove[])
      for (const state of campaignStates)
        expect(canMove({ state, kind: 'political' }, move)).toBe(move === 'change' && state !== 'ended');
  });
});

describe('what the desk calls it', () => {
  const dates = { startsAt: at('2026-11-10T00:00:00Z'), endsAt: at('2026-11-20T00:00:00Z') };
  it.each<[(typeof campaignStates)[number], string, CampaignPhase]>([
    ['draft', '2026-11-15T00:00:00Z', 'draft'],
    ['submitted', '2026-11-30T00:00:00Z', 'submitted'],
    ['approved', '2026-11-09T00:00:00Z', 'planned'],
    ['approved', '2026-11-10T00:00:00Z', 'live'],
    ['approved', '2026-11-20T00:00:00Z', 'over'],
    ['paused', '2026-11-15T00:00:00Z', 'paused'],
    ['paused', '2026-11-20T00:00:00Z', 'over'],
    ['ended', '2026-11-15T00:00:00Z', 'ended'],
  ])('%s at %s: %s', (state, now, phase) => expect(phaseOf({ ...dates, state }, at(now))).toBe(phase));
});
