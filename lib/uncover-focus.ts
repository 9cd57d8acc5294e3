/** Between a focused element and what stands over the foot of the window, in CSS pixels. */
const air = 8;

/**
 * Scrolls what has the focus from under something fixed to the foot of the window (WCAG 2.4.11). `cover` is measured by
 * its height, so that one that is still rising counts as risen. Runs in browsers.
 * @returns false when it stays covered: the page ends there
 */
export function uncoverFocus(cover: HTMLElement, focused: Element): boolean {
  const top = innerHeight - cover.offsetHeight;
  const isCovered = (): boolean => {
    const box = focused.getBoundingClientRect();
    return top < innerHeight && box.bottom > top && box.top < innerHeight;
  };
  const { bottom, height } = focused.getBoundingClientRect();
  // What is as large as the window can't hide behind a part of it.
  if (height > innerHeight / 2 || !isCovered()) return true;
  scrollBy({ top: bottom - top + air, behavior: 'instant' });
  return !isCovered();
}
