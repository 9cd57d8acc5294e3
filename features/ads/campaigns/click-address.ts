import { toOwnPath } from '#lib/own-path.ts';

/** Where a click may lead: a page of the open web, over https, or one of the newspaper's own. Pure. */

export const clickRefusals = [
  'not_an_address',
  'not_https',
  'not_web',
  'credentials',
  'not_public',
  'not_for_readers',
  'too_long',
] as const;
export type ClickRefusal = (typeof clickRefusals)[number];

type ReadAddress = { url: string } | { refusal: ClickRefusal };

/** Of ours, but no page that readers open: the newsroom, the API, what stands behind an advertisement. */
const closedPaths = /^\/(?:redaction|api|pub)(?:[/?#]|$)/i;
const mostCharacters = 2_000;
/** Names that nobody outside of a house can reach (RFC 6761, 6762, 8375; ICANN's "internal"). */
const closedNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion)$/;

/**
 * The address as it is kept, or why it can't be one: of a page of ours its path alone, which stays true wherever the
 * newspaper stands. Numbers in place of a name are refused whole: nobody advertises
 * one, and half of them are a house's own.
 */
export function readClickAddress(text: string): ReadAddress {
  const asked = text.trim();
  if (asked.length > mostCharacters) return { refusal: 'too_long' };
  return asked.startsWith('/') ? readOwnPath(asked) : readWebAddress(asked);
}

function readOwnPath(asked: string): ReadAddress {
  const own = toOwnPath(asked);
  if (own === null) return { refusal: 'not_an_address' };
  return closedPaths.test(own) ? { refusal: 'not_for_readers' } : { url: own };
}

function readWebAddress(asked: string): ReadAddress {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(asked)?.[1]?.toLowerCase();
  if (scheme === 'http') return { refusal: 'not_https' };
  if (scheme !== undefined && scheme !== 'https') return { refusal: 'not_web' };
  if (/[\s\\\u0000-\u001f\u007f]/.test(asked) || !/^https:\/\/[^/]/i.test(asked) || !URL.canParse(asked))
    return { refusal: 'not_an_address' };
  const url = new URL(asked);
  if (url.username !== '' || url.password !== '') return { refusal: 'credentials' };
  const name = url.hostname.replace(/\.$/, '');
  if (/^[\d.]+$|^\[/.test(name) || !name.includes('.') || closedNames.test(name))
    return { refusal: 'not_public' };
  return { url: url.href };
}
