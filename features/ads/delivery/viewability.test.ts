import { describe, expect, it } from 'vitest';
import { inViewMs, newView, nextLook, see, shareNeeded, type View, type ViewEvent } from './viewability.ts';

const mpu = 300 * 250;
const billboard = 970 * 250;
const tall = 300 * 600;

const rendered = (at: number): ViewEvent => ({ at, is: 'rendered' });
const moved = (at: number, ratio: number, area = mpu): ViewEvent => ({ at, is: 'moved', ratio, area });
const tab = (at: number, isVisible: boolean): ViewEvent => ({ at, is: 'tab', isVisible });
const focus = (at: number, isFocused: boolean): ViewEvent => ({ at, is: 'window', isFocused });
const waited = (at: number): ViewEvent => ({ at, is: 'waited' });

const inFront = { isVisible: true, isFocused: true };
const play = (events: readonly ViewEvent[], from: View = newView(inFront)): View => events.reduce(see, from);

/** Timelines as a browser told them: the observer's ratios at their frames, tab and window as they went. */
const timelines: [what: string, events: ViewEvent[], viewableAt: number | null][] = [
  ['read at leisure', [rendered(0), moved(16, 0.52), moved(340, 1), waited(1_016)], 1_016],
  [
    'half of it, to the pixel, for a second, to the millisecond',
    [rendered(0), moved(0, 0.5), moved(1_000, 0)],
    1_000,
  ],
  ['a pixel less than half', [rendered(0), moved(0, 0.4999), waited(60_000)], null],
  ['a millisecond less than a second', [rendered(0), moved(0, 1), moved(999, 0.2), waited(60_000)], null],
  [
    'scrolled past',
    [
      rendered(0),
      moved(16, 0.2),
      moved(33, 0.61),
      moved(50, 1),
      moved(420, 0.55),
      moved(437, 0.1),
      waited(9_000),
    ],
    null,
  ],
  [
    'back and forth: no second without a break, three seconds in all',
    [
      rendered(0),
      ...[0, 1_100, 2_200, 3_300].flatMap((at) => [moved(at, 0.8), moved(at + 900, 0.3)]),
      waited(9_000),
    ],
    null,
  ],
  [
    'back and forth, then stopped on',
    [rendered(0), moved(0, 0.8), moved(900, 0.3), moved(1_500, 0.6), waited(2_500)],
    2_500,
  ],
  ['opened in a background tab', [tab(0, false), rendered(5), moved(20, 1), waited(600_000)], null],
  [
    'opened in a background tab, come to later',
    [tab(0, false), rendered(5), moved(20, 1), tab(60_000, true), waited(60_999), waited(61_000)],
    61_000,
  ],
  ['tab left within the second', [rendered(0), moved(0, 1), tab(999, false), waited(9_000)], null],
  [
    'tab left and come back to',
    [rendered(0), moved(0, 1), tab(600, false), tab(700, true), waited(1_699)],
    null,
  ],
  ['window without the focus', [focus(0, false), rendered(0), moved(0, 1), waited(9_000)], null],
  [
    'blurred and focused again',
    [rendered(0), moved(0, 1), focus(500, false), focus(4_000, true), waited(5_000)],
    5_000,
  ],
  [
    'the focus comes back to a hidden tab',
    [rendered(0), tab(0, false), moved(0, 1), focus(10, true), waited(9_000)],
    null,
  ],
  ['drawn late: what came before does not count', [moved(0, 1), rendered(3_000), waited(3_999)], null],
  ['drawn late, then looked at', [moved(0, 1), rendered(3_000), waited(4_000)], 4_000],
  ['never drawn', [moved(0, 1), waited(60_000)], null],
  ['a large billboard, 30 %', [rendered(0), moved(0, 0.3, billboard), waited(1_000)], 1_000],
  ['a large billboard, 29.9 %', [rendered(0), moved(0, 0.299, billboard), waited(9_000)], null],
  ['a half page is not large', [rendered(0), moved(0, 0.49, tall), waited(9_000)], null],
  ['no area at all', [rendered(0), moved(0, 1, 0), waited(9_000)], null],
  ['the break is heard of late', [rendered(0), moved(0, 1), tab(5_000, false)], 1_000],
];

describe('viewability', () => {
  it.each(timelines)('%s', (_what, events, viewableAt) => {
    expect(play(events).viewableAt).toBe(viewableAt);
  });

  it('asks for half of the pixels, 30 % from 970 × 250 on', () => {
    expect([mpu, billboard - 1, billboard, 970 * 550].map(shareNeeded)).toEqual([0.5, 0.5, 0.3, 0.3]);
  });

  it('is viewable once per serving, whatever happens afterwards', () => {
    const seen = play([rendered(0), moved(0, 1), waited(1_000)]);
    const later = play(
      [tab(2_000, false), tab(3_000, true), moved(4_000, 0), moved(5_000, 1), waited(9_000)],
      seen,
    );
    expect(later.viewableAt).toBe(1_000);
  });

  it('begins anew with another serving in the same place', () => {
    const first = play([rendered(0), moved(0, 1), waited(31_000)]);
    expect(first.viewableAt).toBe(1_000);
    const second = newView(inFront);
    expect(play([waited(31_500)], second).viewableAt).toBeNull();
    expect(play([rendered(31_200), moved(31_200, 1), waited(32_200)], second).viewableAt).toBe(32_200);
  });

  it('adds up the time in view, breaks left out', () => {
    const view = play([rendered(0), moved(0, 1), tab(12_000, false), tab(60_000, true), moved(70_000, 0)]);
    expect(inViewMs(view, 90_000)).toBe(22_000);
    expect(inViewMs(play([moved(100_000, 1)], view), 108_000)).toBe(30_000);
  });
});

describe('when to look again', () => {
  it('is when the second is over, then when the refresh is due, never while nothing is in view', () => {
    expect(nextLook(newView(inFront), 0, 30_000)).toBeNull();
    const shown = play([rendered(0), moved(0, 1)]);
    expect(nextLook(shown, 200, 30_000)).toBe(800);
    expect(nextLook(shown, 200, null)).toBe(800);
    const seen = play([waited(1_000)], shown);
    expect(nextLook(seen, 1_000, 30_000)).toBe(29_000);
    expect(nextLook(seen, 1_000, null)).toBeNull();
    expect(nextLook(play([moved(2_000, 0)], seen), 2_000, 30_000)).toBeNull();
    expect(nextLook(seen, 40_000, 30_000)).toBeNull();
  });
});
