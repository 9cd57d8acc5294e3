import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { urls } from '#lib/urls.ts';
import { compareAnswersWords as words } from '#messages/compare-answers.ts';
import { VerifyError, fetchPlain, findPaths, firstDifference } from '#scripts/verify-cache.ts';

/**
 * npm run compare:answers -- --base URL (--save FILE | --against FILE) [--token KEY] [path…]
 * Did a change of the code change what readers, crawlers and the API see? Run it over the newspaper before the change
 * (`--save`), then over the same data after it (`--against`): status, headers and bytes of every public address are
 * compared. Ends badly on a difference.
 */
type Answer = { status: number; headers: Record<string, string>; text: string };
type Answers = Record<string, Answer>;
export type AnswerDifference = { path: string; before: string; after: string };

const seeds = [
  urls.home(),
  urls.siteMap(),
  urls.sitemapIndex(),
  urls.newsSitemap(),
  '/rss.xml',
  '/feed.json',
  '/robots.txt',
  '/ads.txt',
  '/manifest.webmanifest',
  '/opensearch.xml',
  '/api/v1/openapi.json',
  '/api/v1/sections',
  '/api/v1/suggestions?q=pa',
  '/api/v1/articles?page=1',
  '/api/v1/articles?page=2',
];
const apiLists = '/api/v1/articles?';
const comparedHeaders = [
  'content-type',
  'location',
  'cache-control',
  'surrogate-key',
  'x-robots-tag',
  'link',
];
/** Fewer than the renders that the server allows at once. */
const atOnce = 4;
const mostAddresses = 4_000;

/**
 * What a build names anew although nothing that is seen changed: files of styles and scripts by their digest, the
 * digests of scripts in policies, and the tokens of advertisements.
 */
export function withoutBuildNames(text: string): string {
  return text
    .replace(/\/(?:_next\/static|islands)\/[^"'\s)>;,]+/g, '/BUILD')
    .replace(/sha(256|384)-[A-Za-z0-9+/=]+/g, 'sha$1-DIGEST')
    .replace(/(\/pub\/c\/|\/clic\/)[\w.~-]+/g, '$1TOKEN');
}

/** Every address that can be reached from the front, the sitemap, the feeds and the API, with its answer. */
async function readAnswers(
  base: string,
  token: string | undefined,
  paths: readonly string[],
): Promise<Answers> {
  const queue = [...new Set([...seeds, ...paths])];
  const known = new Set(queue);
  const answers: Answers = {};
  const visit = async (path: string): Promise<void> => {
    const isApi = path.startsWith('/api/');
    const reply = await fetchPlain(base, path, isApi && token ? { authorization: `Bearer ${token}` } : {});
    const type = reply.headers.get('content-type') ?? '';
    const isText = /text|json|xml|javascript|manifest/.test(type);
    answers[path] = {
      status: reply.status,
      headers: Object.fromEntries(comparedHeaders.map((name) => [name, reply.headers.get(name) ?? ''])),
      text: isText
        ? withoutBuildNames(reply.body.toString('utf8'))
        : createHash('sha256').update(reply.body).digest('hex'),
    };
    const more = path.startsWith(apiLists) ? articlesOf(answers[path].text) : findPaths(reply, base);
    for (const found of more) {
      if (known.has(found) || found.startsWith(`${urls.search()}?`)) continue;
      if (known.size >= mostAddresses) return;
      known.add(found);
      queue.push(found);
    }
  };
  const walk = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) await visit(path);
  };
  while (queue.length > 0) await Promise.all(Array.from({ length: atOnce }, walk));
  return answers;
}

/** The addresses of the articles that a page of the API lists. */
const articlesOf = (text: string): string[] => {
  const { items = [] } = JSON.parse(text) as { items?: { id: string }[] };
  return items.map(({ id }) => `/api/v1/articles/${id}`);
};

export function compareAnswers(before: Answers, after: Answers): AnswerDifference[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return paths.flatMap((path) => {
    const [one, other] = [before[path], after[path]].map((answer) =>
      answer ? `${answer.status}\n${JSON.stringify(answer.headers, null, 1)}\n${answer.text}` : '',
    );
    if (one === undefined || other === undefined || one === other) return [];
    const at = Math.max(0, firstDifference(Buffer.from(one), Buffer.from(other)) - 60);
    const around = (text: string): string =>
      text === ''
        ? words.absent
        : JSON.stringify(
            Buffer.from(text)
              .subarray(at, at + 200)
              .toString('utf8'),
          );
    return [{ path, before: around(one), after: around(other) }];
  });
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      base: { type: 'string', default: 'http://localhost:3000' },
      save: { type: 'string' },
      against: { type: 'string' },
      token: { type: 'string' },
    },
    allowPositionals: true,
  });
  if ((values.save === undefined) === (values.against === undefined)) {
    console.error(words.usage);
    return 2;
  }
  try {
    const after = await readAnswers(values.base, values.token, positionals);
    if (values.save !== undefined) {
      writeFileSync(values.save, JSON.stringify(after));
      console.log(words.saved(Object.keys(after).length));
      return 0;
    }
    const before = JSON.parse(readFileSync(values.against ?? '', 'utf8')) as Answers;
    const differences = compareAnswers(before, after);
    for (const { path, before: one, after: other } of differences) console.log(words.line(path, one, other));
    console.log(words.verdict(Object.keys(after).length, differences.length));
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof VerifyError)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await main();
