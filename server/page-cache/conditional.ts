import type { Encoding } from './answer.ts';

/**
 * RFC 9110: does `If-None-Match` name this validator? Weak comparison; lists and `*`. Pure.
 * @param etag ours, with its `W/`
 */
export function matchesEtag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((item) => item.trim().replace(/^W\//, '') === opaque);
}

/**
 * Is the copy that the reader holds (`If-Modified-Since`) as new as ours? Unreadable dates say no.
 * @param changedAt when the bytes were seen to change, in ms: a list that lost a story keeps its newest one's date
 */
export function isUnmodifiedSince(ifModifiedSince: string, lastModified: string, changedAt = 0): boolean {
  const theirs = Date.parse(ifModifiedSince);
  const ours = Date.parse(lastModified);
  return theirs >= ours && theirs >= Math.ceil(changedAt / 1_000) * 1_000;
}

const remembered = new Map<string, Encoding>();

/** The best encoding that the reader accepts: br, then gzip, then none. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity';
  const known = remembered.get(acceptEncoding);
  if (known) return known;
  const chosen = readAcceptEncoding(acceptEncoding);
  if (remembered.size < 200) remembered.set(acceptEncoding, chosen);
  return chosen;
}

function readAcceptEncoding(header: string): Encoding {
  const weights = new Map(
    header.split(',').map((item) => {
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  const accepts = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity';
}
