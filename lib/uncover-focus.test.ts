import { afterEach, describe, expect, it, vi } from 'vitest';
import { uncoverFocus } from './uncover-focus.ts';

/** A window of 800 pixels, of a page that can still be scrolled by `left`. */
function openWindow({ top, height = 20, left = 1_000 }: { top: number; height?: number; left?: number }) {
  const at = { top, left };
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('scrollBy', ({ top: by }: ScrollToOptions) => {
    const moved = Math.min(by ?? 0, at.left);
    at.top -= moved;
    at.left -= moved;
  });
  const focused = { getBoundingClientRect: () => ({ top: at.top, height, bottom: at.top + height }) };
  return { at, focused: focused as Element };
}
const cover = (offsetHeight = 74) => ({ offsetHeight }) as HTMLElement;

afterEach(() => void vi.unstubAllGlobals());

describe('what has the focus', () => {
  it('comes from under what covers it, in part too', () => {
    for (const top of [710, 750, 795]) {
      const { at, focused } = openWindow({ top });
      expect(uncoverFocus(cover(), focused)).toBe(true);
      expect(at.top + 20).toBeLessThan(800 - 74);
    }
  });

  it('stays where it is when nothing covers it, it is out of sight, or larger than half the window', () => {
    for (const given of [{ top: 700 }, { top: 900 }, { top: 300, height: 450 }]) {
      const { at, focused } = openWindow(given);
      expect(uncoverFocus(cover(), focused)).toBe(true);
      expect(at.top).toBe(given.top);
    }
    const { at, focused } = openWindow({ top: 795 });
    expect([uncoverFocus(cover(0), focused), at.top]).toEqual([true, 795]);
  });

  it('is said to stay covered at the end of a page', () => {
    const { focused } = openWindow({ top: 760, left: 10 });
    expect(uncoverFocus(cover(), focused)).toBe(false);
  });
});
