import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { connectionTo, failureOf, type OutboundFailure, toTarget } from '#server/outbound/outbound-target.ts';

/** What came back: whatever its status, with the beginning of its body; or why nothing did. */
export type Sent =
  | { ok: true; status: number; headers: IncomingHttpHeaders; body: string }
  | { ok: false; failure: OutboundFailure };

/** More than any answer that we wait for. */
const mostBytes = 64 * 1024;
const patienceMs = 10_000;
const userAgent = 'NouvellesDuMonde/1.0';

/**
 * Sends one request to an address that somebody gave us: public addresses only, and the one that is connected to is
 * the one that was checked; others only when OUTBOUND_ALLOW names them. No redirect is followed. Never throws: within
 * ten seconds there is an answer or a reason.
 */
export async function sendRequest(
  url: string,
  {
    method,
    headers = {},
    body,
    isStatusEnough = false,
    signal,
  }: {
    method: 'GET' | 'POST';
    headers?: Record<string, string>;
    body?: string | Buffer;
    /** What is said in answer counts for nothing: whoever says it slowly, or never ends, has answered all the same. */
    isStatusEnough?: boolean;
    signal?: AbortSignal;
  },
): Promise<Sent> {
  const target = toTarget(url);
  if (!target) return { ok: false, failure: 'not_allowed' };
  const limit = AbortSignal.any([AbortSignal.timeout(patienceMs), ...(signal ? [signal] : [])]);
  const { request, options } = connectionTo(target);
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((settle) => {
    const fail = (error: Error): void => settle({ ok: false, failure: failureOf(error, limit) });
    const sending = request(
      target,
      {
        ...options,
        method,
        signal: limit,
        headers: { 'user-agent': userAgent, accept: '*/*', ...headers, ...length },
        maxHeaderSize: 32_768,
      },
      (response) => {
        (isStatusEnough ? ignore(response) : readBeginning(response)).then(
          (text) =>
            settle({
              ok: true,
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: text,
            }),
          fail,
        );
      },
    );
    sending.on('error', fail);
    sending.end(body);
  });
}

/** Nobody waits for it: it ends by itself, with our patience, or when it is more than anybody has to say. */
async function ignore(response: IncomingMessage): Promise<string> {
  let bytes = 0;
  response.on('error', () => undefined);
  response.on('data', (piece: Buffer) => {
    bytes += piece.length;
    if (bytes >= mostBytes) response.destroy();
  });
  return '';
}

/** Some never end what they say: the rest is left with them. */
async function readBeginning(response: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes >= mostBytes) break;
  }
  return Buffer.concat(pieces).subarray(0, mostBytes).toString('utf8');
}
