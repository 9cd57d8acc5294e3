import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Served } from './page-cache.ts';
import { readRequest } from './request-reading.ts';

/** A public page as readers get it. */
export type PublicPage = { html: string };

type Serve = (key: string) => Promise<Served>;

const inflate = promisify(gunzip);
const key = Symbol.for('nouvelles-du-monde.public-pages');
const shared = globalThis as { [key]?: Serve };

/** Called once by the process that keeps pages: what Next bundles reads them through `readPublicPage`. */
export const offerPublicPages = (serve: Serve): void => {
  shared[key] = serve;
};

/** The whole page at a path, kept or drawn as for any reader; null for what is no page, and in a process without any. */
export async function readPublicPage(path: string): Promise<PublicPage | null> {
  const reading = readRequest('GET', path);
  if (reading.kind !== 'public' || !shared[key]) return null;
  const served = await shared[key](reading.key);
  if (served.kind !== 'answer') return null;
  const { status, headers, body } = served.answer;
  if (status !== 200 || !body || !headers['content-type']?.startsWith('text/html')) return null;
  return { html: (await inflate(body.gzip)).toString('utf8') };
}
