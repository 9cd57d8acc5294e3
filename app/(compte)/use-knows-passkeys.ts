'use client';

import { useSyncExternalStore } from 'react';
import { knowsPasskeys } from '#app/(compte)/passkey-exchange.ts';

/** A browser never learns passkeys while it shows a page. */
const never = () => () => {};

/** Whether this browser knows passkeys; null where nobody can tell: on the server. */
export const useKnowsPasskeys = (): boolean | null => useSyncExternalStore(never, knowsPasskeys, () => null);
