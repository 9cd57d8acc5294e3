import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { afterEach } from 'vitest';
import { asidePages } from '#lib/doors.ts';
import { createEncoder } from '#server/page-cache/encoder.ts';
import { createRender, type RequestHandler } from '#server/page-cache/next-render.ts';
import { createPageCache, type Hearing } from '#server/page-cache/page-cache.ts';
import { describePage, type PageFacts } from '#server/page-cache/page-facts.ts';
import { createPublicHandler } from '#server/page-cache/public-handler.ts';
import { scheduleByTimer } from '#server/page-cache/schedule.ts';
import { createSender } from '#server/page-cache/send.ts';
import { siteUrl, tag } from '#tests/fake-pages.ts';
import { ask, listen } from '#tests/http.ts';
import { createSiteServer, type SiteServerOptions } from '#server/web/site-server.ts';

export type Page = PageFacts & {
  text?: string;
  type?: string;
  headers?: Record<string, string>;
  throws?: boolean;
};

/** What the stand-in for Next answers, by its key. */
export const pages: Record<string, Page | (() => Promise<Page>)> = {
  '/': { text: 'Une', tags: [tag('latest')] },
  '/monde/titre': { text: 'Article '.repeat(200), tags: [tag('a:1'), tag('menu')] },
  '/monde/retire': { text: 'Retiré', status: 410, tags: [tag('a:2')] },
  '/monde/ancien': { redirect: '/monde/titre', tags: [tag('a:1')] },
  '/monde/jette': { tags: [], throws: true },
  '/recherche?q=a': { text: 'Résultats', tags: [tag('latest')], store: false },
  '/rss.xml': {
    text: '<rss></rss>',
    type: 'application/rss+xml; charset=utf-8',
    headers: { 'last-modified': 'Tue, 24 Nov 2026 12:00:00 GMT' },
    tags: [tag('latest')],
  },
  [asidePages.error]: { text: 'Erreur', tags: [] },
  [asidePages.busy]: { text: 'Un instant', tags: [] },
};

const opened: Server[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const echoPrivately: RequestHandler = async (request, response) => {
  if (request.url === '/api/boom') throw new Error('boom');
  response.end(`privé ${request.method} ${request.url}`);
};

const oneFile: SiteServerOptions['files'] = {
  serveHashed: (_request, _response, missing) => missing(),
  servePublic: (_request, response) => void response.end('fichier'),
  isPublicFile: (path) => path === '/favicon.svg',
};

/** The whole of HTTP over a stand-in for Next. */
export async function openSite(
  given: {
    hasEdge?: boolean;
    isHttps?: boolean;
    verifySecret?: string;
    pages?: typeof pages;
    privateHandler?: RequestHandler;
    files?: SiteServerOptions['files'];
    media?: SiteServerOptions['media'];
    beacons?: SiteServerOptions['beacons'];
    front?: SiteServerOptions['front'];
  } = {},
) {
  const state = { hearing: 'listening' as Hearing, renders: [] as string[], seen: [] as IncomingMessage[] };
  const all = { ...pages, ...given.pages };
  const next = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const key = request.url ?? '';
    state.renders.push(key);
    state.seen.push(request);
    const found = all[key];
    const page: Page =
      typeof found === 'function' ? await found() : (found ?? { status: 404, tags: [tag('absent:1')] });
    if (page.throws) {
      response.statusCode = 500;
      response.end();
      return;
    }
    describePage(page);
    for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
    response.setHeader('content-type', page.type ?? 'text/html; charset=utf-8');
    response.setHeader('x-powered-by', 'Next.js');
    const text = page.type
      ? page.text
      : `<!DOCTYPE html><html lang="fr"><body>${page.text ?? key}</body></html>`;
    response.write(text?.slice(0, 10));
    response.end(text?.slice(10));
  };
  const cache = createPageCache({
    render: createRender(next, siteUrl),
    encoder: createEncoder(),
    siteUrl,
    isStoreOn: true,
    isLightened: true,
    hearing: () => state.hearing,
    now: Date.now,
    schedule: scheduleByTimer,
    giveUpMs: 5_000,
    warn: () => {},
  });
  const send = createSender({
    isHttps: given.isHttps ?? false,
    hasEdge: given.hasEdge ?? false,
    hasPolicy: true,
  });
  const publicHandler = createPublicHandler({ cache, send, verifySecret: given.verifySecret ?? null });
  const server = createSiteServer({
    publicHandler,
    privateHandler: given.privateHandler ?? echoPrivately,
    files: given.files ?? oneFile,
    media: given.media ?? (async (_request, response, name) => void response.end(`image ${name}`)),
    beacons: given.beacons ?? (async (_request, response) => void response.writeHead(204).end()),
    front: given.front ?? {},
    health: async (path) => ({ status: path === '/livez' ? 200 : 503, body: { path } }),
    send,
    isHttps: given.isHttps ?? false,
    isFrameworkOpen: false,
    inRequest: (_id, work) => work(),
    onError: () => {},
    onAnswer: null,
  });
  opened.push(server);
  const port = await listen(server);
  return { port, cache, state, publicHandler, get: (path: string, more = {}) => ask(port, path, more) };
}
