import { beaconPath } from '#lib/beacon-path.ts';
import {
  findDoor,
  findFrontDoor,
  type FrontDoor,
  mediaPrefix,
  type PublicDoor,
  privateDoors,
  staticPrefixes,
} from '#lib/doors.ts';
import { normalisePath } from '#lib/public-path.ts';

/** What a request line asks for, decided before anything of ours runs on it. */
export type Reading =
  | { kind: 'refused'; status: 400 | 405 | 414; allow?: string }
  /** The whole 404 page; nothing is rendered for this address. */
  | { kind: 'absent' }
  /** A public page under its one name; `isMoved` when it was asked under another one. */
  | { kind: 'public'; key: string; isMoved: boolean }
  /** A private door, or a file of the public area, spelt otherwise: 301 to its name. */
  | { kind: 'renamed'; location: string }
  | { kind: 'private' }
  /** What a page tells of its reading, whatever the method. */
  | { kind: 'beacon' }
  /** Answered in front of Next, whatever the method. */
  | { kind: 'front'; door: FrontDoor }
  | { kind: 'static' }
  /** One file of the public area, by the name that follows `/medias/`. */
  | { kind: 'media'; name: string }
  | { kind: 'health'; path: string };

const longestTarget = 2_000;
/** A field of ours that somebody pasted a page into; longer heads are refused by HTTP itself. */
const longestQueried = 16 * 1024;
/** So much of a value reaches a page, which says where it stopped reading. */
const longestValue = 400;
const publicMethods = 'GET, HEAD';
const privateMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * Reads a request line, in this order: target, method, path, door (page-cache.md, "Requests"). Pure.
 * @param method as sent
 * @param target as sent: path and query, never an absolute address
 */
export function readRequest(method: string, target: string): Reading {
  if (target.length > longestTarget && !isLongQuery(target)) return { kind: 'refused', status: 414 };
  if (!target.startsWith('/') || target.startsWith('//')) return { kind: 'refused', status: 400 };
  const queryAt = target.indexOf('?');
  const asked = queryAt < 0 ? target : target.slice(0, queryAt);
  const query = queryAt < 0 ? '' : target.slice(queryAt + 1);

  if (asked === beaconPath) return { kind: 'beacon' };
  const plain = isPlain(asked) ? readPlain(method, asked) : null;
  if (plain) return plain;
  return isReadMethod(method) ? readPage(asked, query) : refusedMethod(publicMethods);
}

const isReadMethod = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** What is known by how its path begins: in front of Next, files and private doors; null for a page. */
function readPlain(method: string, path: string): Reading | null {
  const front = findFrontDoor(path);
  if (front) return { kind: 'front', door: front };
  if (path.startsWith(mediaPrefix))
    return isReadMethod(method)
      ? { kind: 'media', name: path.slice(mediaPrefix.length) }
      : refusedMethod(publicMethods);
  if (!isUnder(path, privatePrefixes)) return null;
  if (isForFramework(path)) return { kind: 'absent' };
  if (isUnder(path, staticPrefixes))
    return isReadMethod(method) ? { kind: 'static' } : refusedMethod(publicMethods);
  return privateMethods.has(method) ? { kind: 'private' } : refusedMethod([...privateMethods].join(', '));
}

function readPage(asked: string, query: string): Reading {
  const path = normalisePath(asked);
  if (path === null || isForFramework(path)) return { kind: 'absent' };
  const door = findDoor(path);
  switch (door.kind) {
    case 'public':
      return { kind: 'public', key: path + listedQuery(door.door, query), isMoved: path !== asked };
    case 'media':
    case 'private':
      return { kind: 'renamed', location: path + (query === '' ? '' : `?${query}`) };
    case 'health':
      return { kind: 'health', path };
    case 'static':
      return isPlain(asked) ? { kind: 'static' } : { kind: 'absent' };
    case 'aside':
      return { kind: 'absent' };
  }
}

/** A public page that reads queries, asked with a long one: the page itself says what it did not read. */
function isLongQuery(target: string): boolean {
  const [asked = ''] = target.split('?', 1);
  if (target.length > longestQueried || asked.length > longestTarget) return false;
  const path = normalisePath(asked);
  const door = path === null ? null : findDoor(path);
  return door?.kind === 'public' && door.door.queries.length > 0;
}

const refusedMethod = (allow: string): Reading => ({ kind: 'refused', status: 405, allow });

const privatePrefixes = privateDoors.map((name) => `/${name}`);

const isUnder = (path: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) =>
    prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix || path.startsWith(`${prefix}/`),
  );

/** Private paths are passed on as they came (tokens have capitals), so they may hold nothing that reads two ways. */
const isPlain = (path: string): boolean =>
  /^[\w\-.~!$&'()*+,;=:@%/]*$/.test(path) &&
  !/\/\/|\/\.{1,2}(?:\/|$)|%(?![0-9a-f]{2})|%(?:[01][0-9a-f]|2[ef]|5c|7f)/i.test(path);

/** Next's own ways around a page: its flight payload under another name, and the two pages of its own. */
const isForFramework = (path: string): boolean =>
  /\.rsc$|\.segments\/|^\/_(?:global-error|not-found)$/i.test(path);

/** The listed names in the door's order, first value each, empty ones and control characters left out. */
function listedQuery(door: PublicDoor, query: string): string {
  if (query === '' || door.queries.length === 0) return '';
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of door.queries) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out (PostgreSQL refuses NUL).
    const value = (given.get(name) ?? '').replace(/[\u0000-\u001f\u007f]/g, ' ').trim();
    if (value !== '') kept.set(name, value.slice(0, longestValue).toWellFormed());
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
