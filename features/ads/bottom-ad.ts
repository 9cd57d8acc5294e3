/** Between a focused element and what stands over the foot of the window, in CSS pixels. */
const air = 8;

const covers = (aside: HTMLElement, box: DOMRect): boolean =>
  !aside.hidden && box.bottom > aside.getBoundingClientRect().top && box.top < innerHeight;

/**
 * The place at the foot of a telephone's window, shown from now on: never while the question about cookies stands there,
 * never again on this page once it was closed (nothing is kept of that), and never over what has the focus.
 */
export function openBottom(aside: HTMLElement): void {
  const banner = document.querySelector<HTMLElement>('[data-consentement]');
  let isClosed = false;
  let isInTheWay = false;
  const settle = (): void => {
    aside.hidden = isClosed || isInTheWay || (banner !== null && !banner.hidden);
  };
  aside.querySelector('[data-pub-fermer]')?.addEventListener('click', () => {
    isClosed = true;
    settle();
  });
  if (banner) new MutationObserver(settle).observe(banner, { attributeFilter: ['hidden'] });
  const makeRoom = (focused: Element): void => {
    // On a telephone the keyboard takes the room.
    isInTheWay = focused.matches('input, textarea, select, [contenteditable]');
    settle();
    const box = focused.getBoundingClientRect();
    // What is as large as the window can't hide behind a line of it.
    if (box.height > innerHeight / 2 || !covers(aside, box)) return;
    scrollBy({ top: box.bottom - aside.getBoundingClientRect().top + air, behavior: 'instant' });
    isInTheWay = covers(aside, focused.getBoundingClientRect());
    settle();
  };
  document.addEventListener('focusin', ({ target }) => {
    // After the browser has brought it into sight.
    if (target instanceof Element && !aside.contains(target)) requestAnimationFrame(() => makeRoom(target));
  });
  settle();
}
