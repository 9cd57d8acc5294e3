import { createServer, type ServerResponse } from 'node:http';
import { listen } from '#tests/http.ts';

/** How the stand-in answers: a status, silence, or a cut line. */
export type IndexNowMood = number | 'hang' | 'drop';

type Heard = { host: string; key: string; keyLocation: string; urlList: string[] };

export type IndexNowStandIn = {
  /** The address to give as INDEXNOW_URL. */
  url: string;
  /** `host:port`, for OUTBOUND_ALLOW. */
  host: string;
  mood: IndexNowMood;
  /** Sent with the answer when it is a status. */
  retryAfter: string | null;
  /** The body of every request, in order, with when it came (ms since the epoch). */
  heard: (Heard & { at: number })[];
  close: () => Promise<void>;
};

/** A search engine of this machine that speaks IndexNow over real HTTP, and knows every way to fail at it. */
export async function startIndexNowStandIn(): Promise<IndexNowStandIn> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString('utf8')));
    request.on('end', () => {
      standIn.heard.push({ ...(JSON.parse(body) as Heard), at: Date.now() });
      answer(response, standIn);
    });
  });
  const port = await listen(server);
  const standIn: IndexNowStandIn = {
    url: `http://127.0.0.1:${port}/indexnow`,
    host: `127.0.0.1:${port}`,
    mood: 200,
    retryAfter: null,
    heard: [],
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
  return standIn;
}

function answer(response: ServerResponse, { mood, retryAfter }: IndexNowStandIn): void {
  if (mood === 'hang') return;
  if (mood === 'drop') return void response.destroy();
  response.writeHead(mood, retryAfter === null ? {} : { 'retry-after': retryAfter }).end();
}
