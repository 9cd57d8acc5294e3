import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { listen } from '#tests/http.ts';

/** How the stand-in answers what it is sent: a status, silence, or a cut line. */
export type CallbackMood = number | 'hang' | 'drop';

type Received = { path: string; headers: IncomingHttpHeaders; body: string };

/** Somebody's program on this machine, over real HTTP: a subscriber of the hub, or the receiver of a webhook. */
export type CallbackStandIn = {
  /** The address to be called at. */
  url: string;
  /** `host:port`, for OUTBOUND_ALLOW. */
  host: string;
  mood: CallbackMood;
  /** How it answers the hub's question whether it wanted to subscribe; the challenge itself unless said otherwise. */
  confirm: ((question: URLSearchParams) => { status: number; body: string }) | 'hang';
  /** The questions of the hub, in order. */
  asked: URLSearchParams[];
  /** What it was sent, in order. */
  received: Received[];
  close: () => Promise<void>;
};

export const echo = (question: URLSearchParams) => ({
  status: 200,
  body: question.get('hub.challenge') ?? '',
});

export async function startCallbackStandIn(): Promise<CallbackStandIn> {
  const server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'GET') {
      standIn.asked.push(searchParams);
      if (standIn.confirm === 'hang') return;
      const { status, body } = standIn.confirm(searchParams);
      response.writeHead(status).end(body);
      return;
    }
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = Buffer.concat(pieces).toString('utf8');
      standIn.received.push({ path, headers: request.headers, body });
      answer(response, standIn.mood);
    });
  });
  const port = await listen(server);
  const standIn: CallbackStandIn = {
    url: `http://127.0.0.1:${port}/rappel`,
    host: `127.0.0.1:${port}`,
    mood: 204,
    confirm: echo,
    asked: [],
    received: [],
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
  return standIn;
}

function answer(response: ServerResponse, mood: CallbackMood): void {
  if (mood === 'hang') return;
  if (mood === 'drop') return void response.destroy();
  response.writeHead(mood).end();
}

/** The signature that a subscriber works out for itself (WebSub, 7.1). */
export const hubSignatureOf = (secret: string, { body }: Received): string =>
  `sha256=${createHmac('sha256', secret).update(body, 'utf8').digest('hex')}`;

/** True when one of a message's signatures is of this secret (Standard Webhooks). */
export function isSignedWith(secret: string, { headers, body }: Received): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const wanted = `v1,${createHmac('sha256', key).update(signed, 'utf8').digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(wanted);
}
