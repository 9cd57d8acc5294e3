import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the fake answers `comment-check`. */
export type AkismetMood =
  | 'honest'
  | 'spam'
  | 'blatant'
  | 'provisional'
  | 'garbage'
  | 'empty'
  | 'invalid'
  | 'error'
  | 'hang'
  | 'drop'
  | 'alert'
  | 'endless';

export type AkismetFake = {
  url: string;
  mood: AkismetMood;
  /** Every call that it heard: the verb, and the fields. */
  heard: { verb: string; fields: URLSearchParams; userAgent: string | undefined }[];
  close: () => Promise<void>;
};

/** An Akismet of this machine, which knows the protocol (akismet.com/developers) and every way to fail at it. */
export async function startAkismetFake(): Promise<AkismetFake> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString('utf8')));
    request.on('end', () => {
      const verb = request.url?.split('/').at(-1) ?? '';
      fake.heard.push({ verb, fields: new URLSearchParams(body), userAgent: request.headers['user-agent'] });
      if (verb === 'comment-check') answer(response, fake.mood);
      else if (fake.mood === 'error') response.writeHead(500).end('out of order');
      else response.end('Thanks for making the web a better place.');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const fake: AkismetFake = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mood: 'honest',
    heard: [],
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
  return fake;
}

function answer(response: ServerResponse, mood: AkismetMood): void {
  const headers: Partial<Record<AkismetMood, Record<string, string>>> = {
    blatant: { 'x-akismet-pro-tip': 'discard' },
    provisional: { 'x-akismet-recheck-after': '120' },
    invalid: { 'x-akismet-debug-help': 'We were unable to parse your blog URI' },
    alert: { 'x-akismet-alert-code': '10001', 'x-akismet-alert-msg': 'Your key has expired.' },
  };
  const bodies: Partial<Record<AkismetMood, string>> = {
    spam: 'true',
    blatant: 'true',
    garbage: '<html><body>true</body></html>',
    empty: '',
    invalid: 'invalid',
  };
  if (mood === 'hang') return;
  if (mood === 'drop') return void response.destroy();
  response.writeHead(mood === 'error' ? 500 : 200, headers[mood] ?? {});
  if (mood !== 'endless') return void response.end(bodies[mood] ?? 'false');
  const more = (): void => {
    if (!response.destroyed) response.write('false'.repeat(20_000), more);
  };
  more();
}
