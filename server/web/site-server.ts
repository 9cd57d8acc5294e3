import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FrontDoor } from '#lib/doors.ts';
import type { RequestHandler } from '#server/page-cache/next-render.ts';
import { plainAnswer, type SentenceStatus } from '#server/page-cache/plain-answer.ts';
import { barePolicy, commonHeaders } from '#server/page-cache/policy.ts';
import type { createPublicHandler } from '#server/page-cache/public-handler.ts';
import { type Reading, readRequest } from '#server/page-cache/request-reading.ts';
import type { createSender } from '#server/page-cache/send.ts';
import { answerClientError, refuseTunnel } from './client-error.ts';
import type { createStaticFiles } from './static-files.ts';

const largestHeader = 16 * 1024;
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 60_000;
const keepAliveMs = 65_000;
/** What Node holds every request to. */
const httpLimits = {
  maxHeaderSize: largestHeader,
  headersTimeout: headersTimeoutMs,
  requestTimeout: requestTimeoutMs,
  keepAliveTimeout: keepAliveMs,
  connectionsCheckingInterval: 5_000,
  requireHostHeader: false,
};
const rememberedTargets = 5_000;

export type SiteServerOptions = {
  publicHandler: ReturnType<typeof createPublicHandler>;
  privateHandler: RequestHandler;
  files: ReturnType<typeof createStaticFiles>;
  media: (request: IncomingMessage, response: ServerResponse, name: string) => Promise<void>;
  beacons: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** What is answered in front of Next besides; a door without a hand is Next's. */
  front: Partial<Record<FrontDoor, RequestHandler>>;
  health: (path: string) => Promise<{ status: number; body: Record<string, unknown> }>;
  send: ReturnType<typeof createSender>;
  /** The public address begins with https. */
  isHttps: boolean;
  /** Development: everything under /_next is Next's. */
  isFrameworkOpen: boolean;
  /** Runs the work in the name of a request. */
  inRequest: (requestId: string, work: () => Promise<void>) => Promise<void>;
  onError: (error: unknown, details: { method: string; path: string }) => void;
  /** Called when an answer is out; null when nobody reads access lines. */
  onAnswer: ((line: { method: string; path: string; status: number; ms: number }) => void) | null;
};

/** The whole of HTTP: reads the request line, chooses the door, and always answers. */
export function createSiteServer(options: SiteServerOptions): Server {
  const { publicHandler, files, send } = options;
  const sayHealth = healthAnswers(options);
  const isOpenFramework = (request: IncomingMessage): boolean =>
    options.isFrameworkOpen && isFrameworkPath(request);
  const isShutFramework = (request: IncomingMessage): boolean =>
    !options.isFrameworkOpen && isFrameworkPath(request);
  const read = rememberReadings();

  const say = (request: IncomingMessage, response: ServerResponse, status: SentenceStatus): Promise<void> =>
    send(request, response, plainAnswer(status));

  const missing = (request: IncomingMessage, response: ServerResponse) => (): void => {
    say(request, response, 404).catch((error: unknown) => settle(request, response, error));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // RFC 9112, 3.2: refused here rather than by Node, which would say nothing.
    if (lacksHost(request)) return say(request, response, 400);
    const reading = read(request.method ?? '', request.url ?? '');
    switch (reading.kind) {
      case 'static':
        if (isOpenFramework(request)) return options.privateHandler(request, response) as Promise<void>;
        return files.serveHashed(request, response, missing(request, response));
      case 'media':
        return options.media(request, response, reading.name);
      case 'beacon':
        return options.beacons(request, response);
      case 'front':
        await inRequest(request, response, async () => {
          await (options.front[reading.door] ?? options.privateHandler)(request, response);
        });
        return;
      case 'private':
        if (isShutFramework(request)) return say(request, response, 404);
        await inRequest(request, response, () => options.privateHandler(request, response) as Promise<void>);
        return;
      case 'health':
        return sayHealth(request, response, reading.path);
      case 'public':
        if (files.isPublicFile(pathOf(reading.key))) {
          return files.servePublic(request, response, missing(request, response));
        }
        return publicHandler.handle(request, response, reading);
      default:
        return publicHandler.handle(request, response, reading);
    }
  };

  const inRequest = (
    request: IncomingMessage,
    response: ServerResponse,
    work: () => Promise<void>,
  ): Promise<void> => {
    const requestId = randomUUID();
    response.setHeader('X-Request-Id', requestId);
    return options.inRequest(requestId, async () => {
      try {
        await work();
      } catch (error) {
        await settle(request, response, error);
      }
    });
  };

  const settle = async (
    request: IncomingMessage,
    response: ServerResponse,
    error: unknown,
  ): Promise<void> => {
    options.onError(error, { method: request.method ?? '', path: pathOf(request.url ?? '') });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    await publicHandler.fail(request, response).catch(() => response.destroy());
  };

  const server = createServer(httpLimits, (request, response) => {
    if (options.onAnswer) reportAnswer(request, response, options.onAnswer);
    answer(request, response).catch((error: unknown) => settle(request, response, error));
  });
  server.on('clientError', answerClientError);
  server.on('connect', (_request, socket) => refuseTunnel(socket));
  // An expectation that nobody knows (RFC 9110, 10.1.1): Node alone would answer without a word.
  server.on('checkExpectation', (request, response) => {
    say(request, response, 417).catch((error: unknown) => settle(request, response, error));
  });
  return server;
}

function healthAnswers({ health, isHttps }: SiteServerOptions): SiteServerOptions['media'] {
  const headers = {
    ...commonHeaders(isHttps),
    'Content-Security-Policy': barePolicy,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  };
  return async (request, response, path) => {
    const { status, body } = await health(path);
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : JSON.stringify(body));
  };
}

const lacksHost = ({ headers, httpVersion }: IncomingMessage): boolean =>
  headers.host === undefined && httpVersion === '1.1';

/** The same few thousand targets are asked again and again: what a GET of one means is worked out once. */
function rememberReadings(): (method: string, target: string) => Reading {
  const remembered = new Map<string, Reading>();
  return (method, target) => {
    if (method !== 'GET') return readRequest(method, target);
    const known = remembered.get(target);
    if (known) return known;
    const reading = readRequest(method, target);
    if (remembered.size >= rememberedTargets) remembered.clear();
    if (target.length < 500) remembered.set(target, reading);
    return reading;
  };
}

const isFrameworkPath = (request: IncomingMessage): boolean => request.url?.startsWith('/_next') ?? false;

const pathOf = (target: string): string => target.split('?', 1)[0] ?? '';

function reportAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  report: NonNullable<SiteServerOptions['onAnswer']>,
): void {
  const startedAt = performance.now();
  response.once('close', () => {
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    report({
      method: request.method ?? '',
      path: pathOf(request.url ?? ''),
      status: response.statusCode,
      ms,
    });
  });
}
