import { getConfig } from '#server/config.ts';
import { sessionSeconds } from '#server/limits.ts';

/** Over https the prefix forbids a domain and a path of somebody else's choosing; http has no such cookies. */
const prefixed = (name: string): string => (getConfig().isSiteHttps ? `__Host-${name}` : name);

/** The session's cookie, under one name for our adapters and next-auth alike. */
export const sessionCookieName = (): string => prefixed('nouvelles-session');

/** Says that this device has signed in before; secret, sealed, see known-device.ts. */
export const deviceCookieName = (): string => prefixed('nouvelles-appareil');

/** next-auth's own two: where it goes back to, and its double-submit token. */
export const callbackCookieName = (): string => prefixed('nouvelles-retour');
export const csrfCookieName = (): string => prefixed('nouvelles-anti-csrf');

/** Not a secret: tells the scripts of a cached page that it is worth asking who is there. */
const hintCookieName = 'nouvelles-connecte';

type CookieFacts = { name: string; value: string; seconds: number; isReadable?: boolean };

function cookie({ name, value, seconds, isReadable = false }: CookieFacts): string {
  return [
    `${name}=${value}`,
    'Path=/',
    `Max-Age=${seconds}`,
    'SameSite=Lax',
    ...(isReadable ? [] : ['HttpOnly']),
    ...(getConfig().isSiteHttps ? ['Secure'] : []),
  ].join('; ');
}

/** Set-Cookie lines that open a session in the browser: the secret and the hint. */
export const openedSessionCookies = (token: string): string[] => [
  cookie({ name: sessionCookieName(), value: token, seconds: sessionSeconds.absolute }),
  cookie({ name: hintCookieName, value: '1', seconds: sessionSeconds.absolute, isReadable: true }),
];

/** Set-Cookie lines that close it. */
export const closedSessionCookies = (): string[] => [
  cookie({ name: sessionCookieName(), value: '', seconds: 0 }),
  cookie({ name: hintCookieName, value: '', seconds: 0, isReadable: true }),
];

/** The Set-Cookie line that makes a device known for a year. */
export const knownDeviceCookie = (value: string): string =>
  cookie({ name: deviceCookieName(), value, seconds: 365 * 24 * 60 * 60 });

/** The cookies of a request; of two with one name the first holds, as browsers send the most exact first. */
export function parseCookies(header: string | null): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at < 1) continue;
    const name = part.slice(0, at).trim();
    if (!cookies.has(name)) cookies.set(name, part.slice(at + 1).trim());
  }
  return cookies;
}
