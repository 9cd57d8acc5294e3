import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { httpSentences } from '#messages/http.ts';
import { matchesEtag } from '#server/page-cache/conditional.ts';
import { commonHeaders } from '#server/page-cache/policy.ts';
import type { OpenedFile } from '#server/storage/keeper.ts';

/** What stands at an address of a frame, with the policy that holds it: a page, or one of its files by its key in the private area. */
export type Framed =
  | {
      is: 'page';
      policy: string;
      mimeType: string;
      content: { html: string } | { key: string; prepare: (page: Buffer) => Buffer };
    }
  | {
      is: 'file';
      policy: string;
      mimeType: string;
      key: string;
      /** In the public area, of a picture that was approved in another version. */
      publicKey: string | null;
      hash: string;
      isPreview: boolean;
    }
  | { is: 'none' }
  /** The address is ours, what it was told to open is not. */
  | { is: 'bad click' };

export type FrameAsked = {
  /** What follows the prefix, without its query. */
  rest: string;
  clickTag: string | null;
  /** `Sec-Fetch-Dest`, where the browser says it. */
  destination: string | null;
  /** The name under which we were asked. */
  host: string;
};

type Options = {
  /** The path under which frames stand, with its slash. */
  prefix: string;
  open: (asked: FrameAsked) => Promise<Framed>;
  /** Of the private area; where there is none, of the public one under its key there. */
  read: (at: { key: string; publicKey?: string | null }) => Promise<OpenedFile | null>;
  isHttps: boolean;
  onError: (error: unknown) => void;
};

/**
 * Answers what runs in frames of our pages: pages of strangers' making, each under a sandbox and a policy of its own.
 * They have an origin of nobody's, so their own files are told to open to every origin; no cookie is looked at or set.
 */
export function createFrameDoor({ prefix, open, read, isHttps, onError }: Options) {
  const { 'Cross-Origin-Opener-Policy': _alone, ...common }: Record<string, string> = {
    ...commonHeaders(isHttps),
    // Our own pages frame them; `frame-ancestors` in each policy says the same to whoever reads that.
    'X-Frame-Options': 'SAMEORIGIN',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  };

  const refuse = (response: ServerResponse, status: 400 | 404 | 405 | 503): void => {
    const sentence = `${httpSentences[status]}\n`;
    response.writeHead(status, {
      ...common,
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': Buffer.byteLength(sentence),
      'Cache-Control': 'no-store',
      ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    });
    response.end(response.req.method === 'HEAD' ? undefined : sentence);
  };

  const send = async (response: ServerResponse, content: Buffer | Readable): Promise<void> => {
    if (response.req.method === 'HEAD') {
      if (!Buffer.isBuffer(content)) content.destroy();
      response.end();
    } else if (Buffer.isBuffer(content)) response.end(content);
    else await pipeline(content, response);
  };

  const pageOf = async (content: Extract<Framed, { is: 'page' }>['content']): Promise<Buffer | null> => {
    if ('html' in content) return Buffer.from(content.html);
    const found = await read({ key: content.key });
    return (
      found && content.prepare(Buffer.isBuffer(found.content) ? found.content : await buffer(found.content))
    );
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path, query] = splitOnce(request.url ?? '');
    const destination = request.headers['sec-fetch-dest'];
    const framed = await open({
      rest: path.slice(prefix.length),
      clickTag: new URLSearchParams(query).get('clickTag'),
      destination: typeof destination === 'string' ? destination : null,
      host: request.headers.host ?? '',
    });
    if (framed.is === 'none') return refuse(response, 404);
    if (framed.is === 'bad click') return refuse(response, 400);
    const headers = {
      ...common,
      'Content-Security-Policy': framed.policy,
      'Content-Type': framed.mimeType,
      ...(framed.is === 'page' ? { 'Cache-Control': 'no-store' } : fileHeaders(framed)),
    };
    const known = request.headers['if-none-match'];
    if (framed.is === 'file' && known !== undefined && matchesEtag(known, `"${framed.hash}"`)) {
      response.writeHead(304, headers).end();
      return;
    }
    if (framed.is === 'page') {
      const page = await pageOf(framed.content);
      if (!page) return refuse(response, 404);
      response.writeHead(200, { ...headers, 'Content-Length': page.byteLength });
      return send(response, page);
    }
    const found = await read(framed);
    if (!found) return refuse(response, 404);
    response.writeHead(200, { ...headers, 'Content-Length': found.bytes });
    return send(response, found.content);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    try {
      await answer(request, response);
    } catch (error) {
      if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_STREAM_PREMATURE_CLOSE') return;
      onError(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 503);
    }
  };
}

/** A version's files never change under their address; a preview's are nobody else's business. */
const fileHeaders = ({ hash, isPreview }: Extract<Framed, { is: 'file' }>): Record<string, string> => ({
  ETag: `"${hash}"`,
  'Cache-Control': isPreview ? 'private, max-age=300' : 'public, max-age=31536000, immutable',
  // Fonts and modules are asked for in the name of an origin: theirs is none.
  'Access-Control-Allow-Origin': '*',
});

function splitOnce(target: string): [string, string] {
  const at = target.indexOf('?');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}
