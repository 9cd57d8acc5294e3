import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { type CollectedFacts, collectPageFacts } from './page-facts.ts';

/** Next's request handler, or a stand-in of the same shape. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/** What came out of a render, before anything of ours is done to it. */
export type Rendered = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  facts: CollectedFacts;
};

/** Next streams the metadata to agents without a name, into the body; `htmlLimitedBots` matches any that has one. */
const renderAgent = 'page-cache';

/** Renders a public page by its key: normalised path and listed query. */
export type Render = (key: string) => Promise<Rendered>;

/**
 * Renders through the handler with a request of our own making: GET, the normalised address, the configured
 * host, `accept`, a name, nothing else. No cookie or header of the reader can reach a public page.
 */
export function createRender(handler: RequestHandler, siteUrl: string): Render {
  const { host } = new URL(siteUrl);
  return async (key) => {
    const request = new IncomingMessage(new Socket());
    request.method = 'GET';
    request.url = key;
    request.headers = { host, accept: '*/*', 'user-agent': renderAgent };
    request.rawHeaders = ['Host', host, 'Accept', '*/*', 'User-Agent', renderAgent];
    request.push(null);
    const response = new CapturedResponse(request);
    const { facts } = await collectPageFacts(async () => {
      await Promise.all([response.whole, Promise.resolve(handler(request, response)).catch(response.fail)]);
    });
    const headers = response.getHeaders();
    return { status: response.statusCode, headers, body: Buffer.concat(response.chunks), facts };
  };
}

/** A response without a socket: it takes whatever is written, at once, and says when it is whole. */
class CapturedResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];
  readonly whole: Promise<void>;
  readonly fail: (reason: unknown) => void;

  constructor(request: IncomingMessage) {
    super(request);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.whole = promise;
    this.fail = reject;
    this.once('finish', resolve);
    this.once('error', reject);
    this.once('close', () => reject(new Error('The render was broken off.')));
  }

  override write(...given: unknown[]): boolean {
    this.#take(given);
    return true;
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  override end(...given: unknown[]): this {
    if (this.finished) return this;
    this.#take(given);
    this.flushHeaders();
    this.finished = true;
    this.emit('finish');
    this.emit('close');
    return this;
  }

  #take([chunk, encoding, callback]: unknown[]): void {
    if (typeof chunk === 'string') {
      this.chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      );
    } else if (chunk instanceof Uint8Array) {
      this.chunks.push(Buffer.from(chunk));
    }
    const done = [chunk, encoding, callback].find((item) => typeof item === 'function') as
      | (() => void)
      | undefined;
    if (done) process.nextTick(done);
  }
}
