import { uncoverFocus } from '#lib/uncover-focus.ts';

/**
 * The place at the foot of a telephone's window, shown from now on: never while the question about cookies stands there,
 * never again on this page once it was closed (nothing is kept of that), and never over what has the focus, whichever of
 * them came first.
 */
export function openBottom(aside: HTMLElement): void {
  const banner = document.querySelector<HTMLElement>('[data-consentement]');
  let isClosed = false;
  let isInTheWay = false;
  const settle = (): void => {
    aside.hidden = isClosed || isInTheWay || (banner !== null && !banner.hidden);
  };
  const makeRoom = (focused: Element | null): void => {
    if (!focused || focused === document.body || aside.contains(focused)) return settle();
    // On a telephone the keyboard takes the room.
    isInTheWay = focused.matches('input, textarea, select, [contenteditable]');
    settle();
    if (aside.hidden || uncoverFocus(aside, focused)) return;
    isInTheWay = true;
    settle();
  };
  const appear = (): void => makeRoom(document.activeElement);
  aside.querySelector('[data-pub-fermer]')?.addEventListener('click', () => {
    isClosed = true;
    settle();
  });
  if (banner) new MutationObserver(appear).observe(banner, { attributeFilter: ['hidden'] });
  document.addEventListener('focusin', ({ target }) => {
    // After the browser has brought it into sight.
    if (target instanceof Element && !aside.contains(target)) requestAnimationFrame(() => makeRoom(target));
  });
  appear();
}
