import { sessionHint } from '#lib/session-hint.ts';
import { lock, unlock } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';
import { accountLinkSeconds, sessionSeconds } from '#server/http/limits.ts';

/** Over https the prefix forbids a domain and a path of somebody else's choosing; http has no such cookies. */
const prefixed = (name: string): string => (getConfig().isSiteHttps ? `__Host-${name}` : name);

/** The session's cookie, under one name for our adapters and next-auth alike. */
export const sessionCookieName = (): string => prefixed('nouvelles-session');

/** Says that this device has signed in before; secret, sealed, see known-device.ts. */
export const deviceCookieName = (): string => prefixed('nouvelles-appareil');

/** next-auth's own two: where it goes back to, and its double-submit token. */
export const callbackCookieName = (): string => prefixed('nouvelles-retour');
export const csrfCookieName = (): string => prefixed('nouvelles-anti-csrf');

/** What a refused form of the account had in it, so that its page shows it again. */
export const keptFormCookieName = (): string => prefixed('nouvelles-saisie');

/** The secret of the browser that signed up, until the mail is confirmed. */
export const signUpCookieName = (): string => prefixed('nouvelles-inscription');

/** The recovery codes that were just made, locked, for the page that shows them once. */
export const recoveryCodesCookieName = (): string => prefixed('nouvelles-secours');

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

const hintCookie = (value: string, seconds: number): string =>
  cookie({ name: sessionHint.cookie, value, seconds, isReadable: true });

/** Set-Cookie lines that open a session in the browser: the secret and the hint; what the last one left is gone. */
export const openedSessionCookies = ({ token, isStaff }: { token: string; isStaff: boolean }): string[] => [
  cookie({ name: sessionCookieName(), value: token, seconds: sessionSeconds.absolute }),
  hintCookie(isStaff ? sessionHint.staff : sessionHint.reader, sessionSeconds.absolute),
  recoveryCodesCookie(null),
];

/** Set-Cookie lines that close it. */
export const closedSessionCookies = (): string[] => [
  cookie({ name: sessionCookieName(), value: '', seconds: 0 }),
  hintCookie('', 0),
  recoveryCodesCookie(null),
];

/** The Set-Cookie line that makes a device known for a year. */
export const knownDeviceCookie = (value: string): string =>
  cookie({ name: deviceCookieName(), value, seconds: 365 * 24 * 60 * 60 });

const keptFormSeconds = 10 * 60;

/** The Set-Cookie line that keeps these fields of a refused form for its page; without fields it forgets them. */
export function keptFormCookie(fields: Readonly<Record<string, string>> | null): string {
  const name = keptFormCookieName();
  if (fields === null) return cookie({ name, value: '', seconds: 0 });
  const value = Buffer.from(JSON.stringify(fields)).toString('base64url');
  return cookie({ name, value, seconds: keptFormSeconds });
}

/** The fields that such a cookie holds; none for anything else. */
export function readKeptForm(value: string | undefined): Readonly<Record<string, string>> {
  try {
    const held: unknown = JSON.parse(Buffer.from(value ?? '', 'base64url').toString('utf8'));
    if (typeof held !== 'object' || held === null) return {};
    return Object.fromEntries(Object.entries(held).filter(([, text]) => typeof text === 'string')) as Record<
      string,
      string
    >;
  } catch {
    return {};
  }
}

/** The Set-Cookie line that lets a browser confirm its own sign-up; null forgets it. */
export const signUpCookie = (secret: string | null): string =>
  cookie({
    name: signUpCookieName(),
    value: secret ?? '',
    seconds: secret === null ? 0 : accountLinkSeconds.signUp,
  });

const recoveryCodesKey = () => ({ purpose: 'recovery-codes', key: getConfig().authSecret });

/** The Set-Cookie line that carries new recovery codes to the page which shows them; null forgets them. */
export function recoveryCodesCookie(codes: readonly string[] | null): string {
  const name = recoveryCodesCookieName();
  if (codes === null) return cookie({ name, value: '', seconds: 0 });
  return cookie({ name, value: lock(codes.join(' '), recoveryCodesKey()), seconds: keptFormSeconds });
}

/** The codes that such a cookie holds; none when there is none. */
export const readRecoveryCodes = (value: string | undefined): string[] =>
  unlock(value ?? '', recoveryCodesKey())?.split(' ') ?? [];

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
