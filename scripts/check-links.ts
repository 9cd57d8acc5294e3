import { parseArgs } from 'node:util';
import { findDoor } from '#lib/doors.ts';
import { urls } from '#lib/urls.ts';
import { siteLinksWords as words } from '#messages/site-links.ts';
import { readPageLinks } from '#scripts/pages/page-links.ts';

/**
 * npm run check:links [-- --base URL] [--most 5000] [path…]
 * Follows every link of a running site to itself, and asks for everything that its pages load: what answers 400 or
 * more, and a place (`#…`) that its page lacks, is a broken link. Ends badly on any.
 */
export type BrokenLink = { path: string; from: string; why: string };
export type LinkVerdict = { pages: number; files: number; links: number; broken: BrokenLink[] };

const seeds = [urls.home(), urls.siteMap()];
/** Readers of the site are not kept waiting. */
const atOnce = 4;
/** A crawl ends: what stands behind so many addresses is not the demonstration. */
const mostAddresses = 5_000;

/**
 * @param base origin of the site
 * @param paths where to begin besides the front and the site map
 * @param most throws a sentence when more addresses are found
 */
export async function checkLinks({
  base,
  paths = [],
  most = mostAddresses,
}: {
  base: string;
  paths?: readonly string[];
  most?: number;
}): Promise<LinkVerdict> {
  const crawl = new Crawl(base, most);
  for (const path of [...seeds, ...paths]) crawl.add(path, path);
  await crawl.run();
  return crawl.verdict();
}

/** Links of advertisements are others on every page, and all answer alike: one of each kind is asked. */
const alike = [urls.adClick(''), urls.reportAd({ slot: '', creativeId: '', path: '' }).split('?')[0] ?? ''];
const kindOf = (path: string): string => alike.find((start) => path.startsWith(start)) ?? path;

class Crawl {
  readonly #base: string;
  readonly #most: number;
  readonly #queue: string[] = [];
  readonly #seen = new Set<string>();
  /** Each address with the first page that links to it. */
  readonly #from = new Map<string, string>();
  readonly #anchors = new Map<string, ReadonlySet<string>>();
  /** Places that pages name, looked for at the end. */
  readonly #named: { path: string; anchor: string; from: string }[] = [];
  readonly #broken: BrokenLink[] = [];
  #pages = 0;
  #files = 0;
  #links = 0;

  constructor(base: string, most: number) {
    this.#base = base;
    this.#most = most;
  }

  add(path: string, from: string): void {
    if (this.#seen.has(kindOf(path))) return;
    this.#seen.add(kindOf(path));
    if (this.#from.size >= this.#most) throw new Error(words.tooMany(this.#most));
    this.#from.set(path, from);
    this.#queue.push(path);
  }

  async run(): Promise<void> {
    const walk = async (): Promise<void> => {
      for (let path = this.#queue.shift(); path !== undefined; path = this.#queue.shift())
        await this.#visit(path);
    };
    // Walkers that run dry while another one still finds addresses start again.
    while (this.#queue.length > 0) await Promise.all(Array.from({ length: atOnce }, walk));
  }

  async #visit(path: string): Promise<void> {
    const response = await fetch(new URL(path, this.#base), { redirect: 'manual' });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const text = isPage ? await response.text() : null;
    if (text === null) await response.body?.cancel();
    if (response.status >= 400) this.#note(path, this.#from.get(path) ?? path, words.status(response.status));
    if (text === null || !isFollowed(path)) {
      this.#files += 1;
      return;
    }
    this.#pages += 1;
    const { pages, files, anchors } = readPageLinks(text, new URL(path, this.#base).href);
    this.#links += pages.length + files.length;
    this.#anchors.set(path, anchors);
    for (const { path: to, anchor } of pages) {
      this.add(to, path);
      if (anchor !== '') this.#named.push({ path: to, anchor, from: path });
    }
    for (const file of files) this.add(file, path);
  }

  #note(path: string, from: string, why: string): void {
    this.#broken.push({ path, from, why });
  }

  verdict(): LinkVerdict {
    for (const { path, anchor, from } of this.#named) {
      const anchors = this.#anchors.get(path);
      if (anchors && !anchors.has(anchor)) this.#note(path, from, words.noAnchor(anchor));
    }
    return { pages: this.#pages, files: this.#files, links: this.#links, broken: this.#broken };
  }
}

/** Pages of readers are; what depends on who asks, and searches that lead to more searches, are asked for alone. */
const isFollowed = (path: string): boolean =>
  findDoor(path.split('?')[0] ?? '').kind === 'public' && !path.startsWith(`${urls.search()}?`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      base: { type: 'string', default: 'http://localhost:3000' },
      most: { type: 'string', default: String(mostAddresses) },
    },
    allowPositionals: true,
  });
  const verdict = await checkLinks({ base: values.base, paths: positionals, most: Number(values.most) });
  for (const { path, why, from } of verdict.broken) console.log(`${path} ${why}, ${words.from(from)}`);
  console.log(words.verdict({ ...verdict, broken: verdict.broken.length }));
  return verdict.broken.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main();
