import { lock, unlock } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';

/** What the secrets of subscribers and of webhooks are locked for. */
type Purpose = 'websub' | 'webhook';

const key = (purpose: Purpose) => ({ purpose, key: getConfig().authSecret });

/** A secret as it rests: it must be read again to sign, and a copy of the database must not tell it. */
export const sealSecret = (purpose: Purpose, secret: string): string => lock(secret, key(purpose));

/** The secret again; null when the newspaper's own key is another one by now. */
export const openSecret = (purpose: Purpose, sealed: string): string | null => unlock(sealed, key(purpose));
