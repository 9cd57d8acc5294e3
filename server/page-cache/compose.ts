import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import type { Tag } from '#lib/tags.ts';
import { tdmValues } from '#lib/tdm-reservation.ts';
import type { Answer, Standing } from './answer.ts';
import { lighten } from './lighten.ts';
import type { Rendered } from './next-render.ts';

const largestKeptBody = 2 * 1024 * 1024;
const longestKeptRenderMs = 10_000;

/** What a render amounts to: an answer of ours, nothing there, or a failure with its reason. */
export type Composed =
  | { kind: 'answer'; answer: Omit<Answer, 'body'>; identity: Buffer | null; ttlMs: number | null }
  | { kind: 'absent' }
  | { kind: 'failed'; reason: string };

type Options = { siteUrl: string; isLightened: boolean; tookMs: number };

/** Turns what Next answered, and what the page stated, into an answer. Pure. */
export function compose(rendered: Rendered, options: Options): Composed {
  const { status, facts, body } = rendered;
  if (status === 404) return { kind: 'absent' };
  if (status !== 200) return { kind: 'failed', reason: `the render answered ${status}` };
  if (facts.redirect !== undefined) return composeRedirect(rendered, options);
  const stated = facts.status ?? 200;
  if (![200, 400, 404, 410].includes(stated)) return { kind: 'failed', reason: `the page stated ${stated}` };
  const type = headerText(rendered.headers['content-type']) ?? 'application/octet-stream';
  const isHtml = type.startsWith('text/html');
  const text = isHtml ? body.toString('utf8') : '';
  if (isHtml && text.includes('id="__next_error__"')) return { kind: 'failed', reason: 'the page threw' };
  const identity = isHtml && options.isLightened ? Buffer.from(lighten(text)) : body;
  return {
    kind: 'answer',
    identity,
    ttlMs: ttlMsOf(facts),
    answer: {
      status: stated,
      headers: {
        ...pickHeaders(rendered.headers, type, isHtml),
        ...(facts.isIndexed === false ? { 'x-robots-tag': 'noindex' } : {}),
        ...tdmValues(facts.tdm ?? null),
      },
      etag: stated === 200 ? etagOf(identity) : null,
      tags: sortedTags(facts.tags),
      standing: standingOf(rendered, { ...options, type, text }),
      ...policiesOf(facts),
    },
  };
}

const policiesOf = ({ framePolicy, platformPolicy }: Rendered['facts']) => ({
  ...(framePolicy === undefined ? {} : { framePolicy }),
  ...(platformPolicy === undefined ? {} : { platformPolicy }),
});

const ttlMsOf = ({ ttl }: Rendered['facts']): number | null => (ttl === undefined ? null : ttl * 1_000);

function composeRedirect(rendered: Rendered, options: Options): Composed {
  const { facts } = rendered;
  const location = placeOfOurs(facts.redirect ?? '', options.siteUrl);
  if (location === null) return { kind: 'failed', reason: 'the page redirected away from the site' };
  const status = facts.status === 302 || facts.status === 307 || facts.status === 308 ? facts.status : 301;
  const isTagged = facts.tags.size > 0 && rendered.headers['set-cookie'] === undefined;
  const standing: Standing = !isTagged ? 'passing' : facts.store === false ? 'unkept' : 'kept';
  return {
    kind: 'answer',
    identity: null,
    ttlMs: ttlMsOf(facts),
    answer: { status, headers: { location }, etag: null, tags: sortedTags(facts.tags), standing },
  };
}

/** A path of ours from a stated redirect; null when it leads elsewhere. */
function placeOfOurs(stated: string, siteUrl: string): string | null {
  const url = URL.canParse(stated, siteUrl) ? new URL(stated, siteUrl) : null;
  if (url?.origin !== new URL(siteUrl).origin) return null;
  return url.pathname + url.search + url.hash;
}

/** Why a page may be kept or not (page-cache.md, "What is kept"); the purge clock has its say later. */
function standingOf(
  { headers, facts, body }: Rendered,
  { type, text, tookMs }: Options & { type: string; text: string },
): Standing {
  const isSound =
    facts.tags.size > 0 &&
    headers['set-cookie'] === undefined &&
    body.length <= largestKeptBody &&
    tookMs <= longestKeptRenderMs &&
    !text.includes('<template id="B:') &&
    endsWell(type, type.startsWith('text/html') ? text : body.subarray(-64).toString('utf8'));
  if (!isSound) return 'passing';
  return facts.store === false ? 'unkept' : 'kept';
}

function endsWell(type: string, text: string): boolean {
  const end = text.slice(-64).trimEnd();
  if (type.startsWith('text/html')) return end.endsWith('</html>');
  if (/\bxml\b/.test(type)) return end.endsWith('>');
  if (/\bjson\b/.test(type)) return end.endsWith('}') || end.endsWith(']');
  return true;
}

const passedHeaders = ['content-language', 'last-modified', 'x-robots-tag', 'access-control-allow-origin'];

function pickHeaders(given: OutgoingHttpHeaders, type: string, isHtml: boolean): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': type };
  // On pages `Link` is React's list of preloads, scripts among them; on feeds it names the hub.
  for (const name of isHtml ? passedHeaders : [...passedHeaders, 'link']) {
    const value = headerText(given[name]);
    if (value !== null) headers[name] = value;
  }
  return headers;
}

const headerText = (value: OutgoingHttpHeaders[string]): string | null =>
  value === undefined ? null : Array.isArray(value) ? value.join(', ') : String(value);

const sortedTags = (tags: ReadonlySet<Tag>): Tag[] => [...tags].sort();

/** A weak validator of the identity bytes. */
export const etagOf = (identity: Uint8Array): string =>
  `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
