import { refusalKey } from './reading-choice.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
/** What a browser may say for whoever holds it: Global Privacy Control, and its elder. */
type Signals = { globalPrivacyControl?: boolean | undefined; doNotTrack?: string | null | undefined };

/** Whether visits from here count, and why not. */
export type OptOut = 'counted' | 'chosen' | 'signalled';

/** What the browser asks for everywhere comes before what was chosen here. */
export function readOptOut(store: () => Store, signals: Signals): OptOut {
  if (signals.globalPrivacyControl === true || signals.doNotTrack === '1') return 'signalled';
  try {
    return store().getItem(refusalKey) === null ? 'counted' : 'chosen';
  } catch {
    // A browser that keeps nothing refuses even to be asked; its reader has chosen nothing.
    return 'counted';
  }
}

/** Keeps the choice, or takes it back; false where the browser keeps nothing. */
export function writeOptOut(store: () => Store, isOut: boolean): boolean {
  try {
    if (isOut) store().setItem(refusalKey, '1');
    else store().removeItem(refusalKey);
    return true;
  } catch {
    return false;
  }
}
