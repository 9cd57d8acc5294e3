import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { gainsOf } from './ad-batch.ts';
import { judgeEvent, type Teller } from './ad-events.ts';
import {
  eventLifetimeMs,
  sealHouseClick,
  type Serving,
  sealServing,
  viewLifetimeMs,
} from './serving-token.ts';

const secret = 'a secret of thirty-two characters';
const now = new Date('2026-11-27T10:00:00Z');
const teller = (more: Partial<Teller> = {}): Teller => ({
  secret,
  now,
  traffic: 'reader',
  isUnwilling: false,
  ...more,
});
const serving = (more: Partial<Serving> = {}): Serving => ({
  servingId: randomUUID(),
  campaignId: randomUUID(),
  creativeId: randomUUID(),
  slot: 'banniere-haute',
  section: 'front',
  traffic: 'reader',
  counting: 'viewable',
  isMeasured: true,
  day: '2026-11-27',
  issuedAt: now,
  ...more,
});
const judge = (event: unknown, of: Partial<Serving> = {}, who: Partial<Teller> = {}) =>
  judgeEvent({ serving: sealServing(serving(of), secret), event }, teller(who));
const notesOf = (judged: ReturnType<typeof judgeEvent>) =>
  'notes' in judged ? judged.notes : judged.verdict;

describe('an event', () => {
  it('is what its serving says, on the day when it was served', () => {
    const of = serving();
    const { isMeasured: _isMeasured, ...known } = of;
    expect(
      judgeEvent(
        { serving: sealServing(of, secret), event: 'viewable' },
        teller({ now: new Date('2026-11-27T10:04:00Z') }),
      ),
    ).toEqual({
      notes: [
        { ...known, event: 'measured', isImplied: true },
        { ...known, event: 'viewable' },
      ],
    });
  });

  it('of a view counts nowhere without an agreement, nor where the browser says no; a click always does', () => {
    expect(judge('viewable', { isMeasured: false })).toEqual({ verdict: 'unmeasured' });
    expect(judge('measured', { isMeasured: false })).toEqual({ verdict: 'unmeasured' });
    expect(judge('viewable', {}, { isUnwilling: true })).toEqual({ verdict: 'unmeasured' });
    expect(notesOf(judge('click', { isMeasured: false }, { isUnwilling: true }))).toHaveLength(1);
  });

  it('of what was served confirms it, without an agreement, and adds nothing', () => {
    const judged = judge('served', { isMeasured: false }, { isUnwilling: true });
    if (!('notes' in judged)) throw new Error(judged.verdict);
    expect(judged.notes).toMatchObject([{ event: 'served', isConfirmed: true }]);
    const batch = { id: randomUUID(), notes: [], events: [...judged.notes, ...judged.notes] };
    for (const verdict of ['counted', 'double'] as const)
      expect(gainsOf(batch, [verdict, 'double'])).toEqual({ sums: [], billed: [], resolved: [] });
  });

  it('belongs to the traffic of its serving, else of who tells', () => {
    expect(notesOf(judge('measured', {}, { traffic: 'robot' }))).toMatchObject([{ traffic: 'robot' }]);
    expect(notesOf(judge('measured', { traffic: 'staff' }))).toMatchObject([{ traffic: 'staff' }]);
  });

  it('of a page that left is one where a view is paid for and was measured', () => {
    expect(notesOf(judge('gone'))).toMatchObject([{ event: 'gone', issuedAt: now }]);
    expect(judge('gone', { counting: 'served' })).toEqual({ verdict: 'unknown' });
    expect(judge('gone', { isMeasured: false })).toEqual({ verdict: 'unmeasured' });
  });

  it('that is forged, expired or unknown says so', () => {
    const ago = (ms: number): Date => new Date(now.getTime() - ms - 1);
    expect(judge('viewable', { issuedAt: ago(viewLifetimeMs) })).toEqual({ verdict: 'expired' });
    const served = { counting: 'served' } as const;
    expect(judge('viewable', { ...served, issuedAt: ago(viewLifetimeMs) })).toHaveProperty('notes');
    expect(judge('viewable', { ...served, issuedAt: ago(eventLifetimeMs) })).toEqual({ verdict: 'expired' });
    const house = sealHouseClick(
      { creativeId: randomUUID(), slot: 'banniere-haute', section: 'front' },
      secret,
    );
    for (const token of ['forged', house])
      expect(judgeEvent({ serving: token, event: 'click' }, teller())).toEqual({ verdict: 'forged' });
    for (const told of [
      null,
      'viewable',
      {},
      { serving: 1, event: 'click' },
      { serving: 'a', event: 'click', at: 1 },
    ])
      expect(judgeEvent(told, teller())).toEqual({ verdict: 'unknown' });
    expect(judge('sold')).toEqual({ verdict: 'unknown' });
  });
});
