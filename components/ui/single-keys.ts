'use client';

import { useSyncExternalStore } from 'react';

/** Kept on this device: whoever dictates or types with one finger turns single keys off (WCAG 2.1.4). */
const offKey = 'redaction:touches-de-liste-coupees';
const changed = 'redaction:touches-de-liste';

const subscribe = (listener: () => void) => {
  addEventListener(changed, listener);
  return () => removeEventListener(changed, listener);
};
function readIsOff(): boolean {
  try {
    return localStorage.getItem(offKey) === '1';
  } catch {
    return false;
  }
}
function setIsOff(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(offKey, '1');
    else localStorage.removeItem(offKey);
  } catch {
    // A browser that refuses storage keeps the keys on.
  }
  dispatchEvent(new Event(changed));
}

/** Whether keys of one letter are off on this device, and how to change it; every list of the desk follows. */
export const useSingleKeys = (): { isOff: boolean; setIsOff: (isOff: boolean) => void } => ({
  isOff: useSyncExternalStore(subscribe, readIsOff, () => false),
  setIsOff,
});

/** Boxes that are ticked: a letter says nothing to them. */
const ticked = /^(checkbox|radio)$/;

/** True where a letter is a letter. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && ticked.test(target.type));
