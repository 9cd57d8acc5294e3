import { parseArgs } from 'node:util';
import { urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { freshRenderHeader, freshRenderMark } from '#server/page-cache/public-handler.ts';
import { readRequest } from '#server/page-cache/request-reading.ts';
import { verifyCacheWords as words } from '#messages/verify-cache.ts';
import { completeEnvironment } from '#scripts/launch/environment.ts';

/**
 * The invariant of the page cache: after any change, for every public URL, the kept answer equals a fresh render.
 * Crawls from the front, the sitemap and the given addresses, and compares status, headers and bytes.
 *
 *   npm run verify:cache -- [--base URL] [path…]      (paths: also those asked before they existed)
 */
export type Difference = { path: string; what: string; kept: string; fresh: string };
export type Verdict = { checked: number; statuses: Record<number, number>; differences: Difference[] };

/** Thrown when nothing can be compared; the message is a French sentence. */
export class VerifyError extends Error {}

const seeds = ['/', '/sitemap.xml', '/news-sitemap.xml', '/rss.xml', '/robots.txt'];
const comparedHeaders = [
  'content-type',
  'content-length',
  'location',
  'etag',
  'last-modified',
  'cache-control',
  'surrogate-key',
  'content-security-policy',
  'x-robots-tag',
  'tdm-reservation',
  'tdm-policy',
  'content-language',
  'link',
  'vary',
];
/** A page that becomes another one more often than this while it is looked at is never the same twice: a difference. */
const mostChanges = 5;
/** Fewer than the renders that the server allows at once: readers are not kept waiting. */
const atOnce = 4;

/**
 * Compares every public URL that can be reached with a fresh render of it. A page that is written all the time shows as
 * a difference: call it when nobody writes.
 * @param base origin of the running site
 * @param paths more addresses than the crawl finds
 */
export async function verifyCache({
  base,
  secret,
  paths = [],
}: {
  base: string;
  secret: string;
  paths?: readonly string[];
}): Promise<Verdict> {
  const verdict: Verdict = { checked: 0, statuses: {}, differences: [] };
  const queue = [...new Set([...seeds, ...paths])];
  const known = new Set(queue);

  const visit = async (path: string): Promise<void> => {
    const { status, fresh, differences } = await compare({ base, secret, path });
    verdict.checked += 1;
    verdict.statuses[status] = (verdict.statuses[status] ?? 0) + 1;
    verdict.differences.push(...differences);
    for (const found of findPaths(fresh, base)) {
      if (known.has(found) || isSearch(found)) continue;
      known.add(found);
      queue.push(found);
    }
  };
  const walk = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) await visit(path);
  };
  // Walkers that run dry while another one still finds addresses start again.
  while (queue.length > 0) await Promise.all(Array.from({ length: atOnce }, walk));
  return verdict;
}

/** The same comparison for one address alone. */
export async function comparePath(at: At): Promise<Difference[]> {
  return (await compare(at)).differences;
}

/** Searches are never kept and lead to more searches without end: only those that were asked for are compared. */
const isSearch = (path: string): boolean => path.startsWith(`${urls.search()}?`);

type At = { base: string; secret: string; path: string };
type Reply = { status: number; headers: Headers; body: Buffer };

/**
 * The kept answer against a fresh render. What became another answer between the two was purged meanwhile (the worker
 * draws a card, a story's hour comes): that one is compared. An answer that stays, and differs, was forgotten.
 */
async function compare({ base, secret, path }: At) {
  let kept = await fetchPlain(base, path);
  for (let left = mostChanges; ; left -= 1) {
    const fresh = await fetchPlain(base, path, { [freshRenderHeader]: secret });
    if (!fresh.headers.has(freshRenderMark)) throw new VerifyError(words.shut);
    const differences = compareReplies(path, kept, fresh);
    const answer = { status: kept.status, fresh, differences };
    if (differences.length === 0 || left === 0) return answer;
    const after = await fetchPlain(base, path);
    if (compareReplies(path, kept, after).length === 0) return answer;
    kept = after;
  }
}

export async function fetchPlain(
  base: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<Reply> {
  try {
    const response = await fetch(new URL(path, base), {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity', ...headers },
    });
    return {
      status: response.status,
      headers: response.headers,
      body: Buffer.from(await response.arrayBuffer()),
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new VerifyError(words.unreachable(base, cause instanceof Error ? cause.message : String(cause)));
  }
}

function compareReplies(path: string, kept: Reply, fresh: Reply): Difference[] {
  const differences: Difference[] = [];
  const note = (what: string, one: string, other: string): void => {
    if (one !== other) differences.push({ path, what, kept: one, fresh: other });
  };
  note('statut', String(kept.status), String(fresh.status));
  for (const name of comparedHeaders) {
    note(name, kept.headers.get(name) ?? '—', fresh.headers.get(name) ?? '—');
  }
  if (!kept.body.equals(fresh.body)) {
    const at = firstDifference(kept.body, fresh.body);
    note(`octet ${at}`, excerpt(kept.body, at), excerpt(fresh.body, at));
  }
  return differences;
}

export function firstDifference(one: Buffer, other: Buffer): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at;
  return length;
}

const excerpt = (body: Buffer, at: number): string =>
  JSON.stringify(body.subarray(Math.max(0, at - 40), at + 80).toString('utf8'));

/** Public addresses of ours that an answer leads to: links, redirects, sitemaps, feeds. */
export function findPaths(reply: Reply, base: string): string[] {
  const text = reply.body.toString('utf8');
  const found = [reply.headers.get('location') ?? ''];
  for (const [, address] of text.matchAll(/\shref="([^"]*)"/g)) found.push(address ?? '');
  for (const [, address] of text.matchAll(/<(?:loc|link)>([^<]*)<\/(?:loc|link)>/g))
    found.push(address ?? '');
  const origins = new Set([new URL(base).origin, originOf(text, base)]);
  return found.flatMap((address) => {
    const plain = address.replaceAll('&amp;', '&').trim();
    if (plain === '' || !URL.canParse(plain, base)) return [];
    const url = new URL(plain, base);
    const path = url.pathname + url.search;
    return origins.has(url.origin) && readRequest('GET', path).kind === 'public' ? [path] : [];
  });
}

/** The site's own name, which its absolute addresses carry: it may differ from the base that we ask. */
function originOf(text: string, base: string): string {
  const canonical = /<link rel="canonical" href="([^"]*)"|<loc>([^<]*)<\/loc>|<link>([^<]*)<\/link>/.exec(
    text,
  );
  const address = canonical?.slice(1).find((part) => part !== undefined) ?? base;
  return URL.canParse(address) ? new URL(address).origin : new URL(base).origin;
}

/** The verdict in words, one line an item. */
export function describeVerdict({ checked, statuses, differences }: Verdict): string[] {
  const counts = Object.entries(statuses).map(([status, count]) => `${status} × ${count}`);
  const summary = words.statuses(counts.join(', '));
  if (differences.length === 0) return [words.equal(checked), summary];
  return [
    words.different(differences.length, checked),
    ...differences.flatMap(({ path, what, kept, fresh }) => [
      words.line(path, what),
      words.kept(kept),
      words.fresh(fresh),
    ]),
    summary,
  ];
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { base: { type: 'string' } },
    allowPositionals: true,
  });
  await completeEnvironment();
  const secret = process.env.VERIFY_SECRET;
  const base = values.base ?? defaultBase();
  if (!secret) throw new VerifyError(words.noSecret);
  console.log(words.start(base));
  const verdict = await verifyCache({ base, secret, paths: positionals });
  for (const line of describeVerdict(verdict)) console.log(line);
  return verdict.differences.length === 0 ? 0 : 1;
}

/** Where `npm start` answers on this machine. */
function defaultBase(): string {
  process.env.DATABASE_URL ||= 'postgresql://unused';
  const { host, port } = getConfig();
  return `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
