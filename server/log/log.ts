import { AsyncLocalStorage } from 'node:async_hooks';
import { type Logger, pino } from 'pino';
import { getConfig } from '#server/config.ts';

/** `network` is where the request comes from, already cut to /24 or /48; absent when nobody said. */
type RequestContext = { requestId: string; network?: string | null };

const contextKey = Symbol.for('nouvelles-du-monde.request-context');
const loggerKey = Symbol.for('nouvelles-du-monde.logger');
const shared = globalThis as {
  [contextKey]?: AsyncLocalStorage<RequestContext>;
  [loggerKey]?: Logger;
};

/** The request in whose name the code runs; one storage for Next's bundle and plain Node. */
export const requestContext: AsyncLocalStorage<RequestContext> = (shared[contextKey] ??=
  new AsyncLocalStorage());

/** The id that ties log lines, journal entries and error pages of one request together. */
export const currentRequestId = (): string | null => requestContext.getStore()?.requestId ?? null;

/** The network that the request comes from, for the journal; null outside of one. */
export const currentNetwork = (): string | null => requestContext.getStore()?.network ?? null;

/** One JSON line per event on standard output; secrets and addresses are never passed, and masked if they are. */
export function log(): Logger {
  shared[loggerKey] ??= pino({
    level: levelOrInfo(),
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'password',
        'token',
        'secret',
        'cookie',
        'authorization',
        '*.password',
        '*.token',
        '*.cookie',
        '*.authorization',
      ],
      censor: '[masqué]',
    },
    mixin: () => {
      const requestId = currentRequestId();
      return requestId ? { requestId } : {};
    },
  });
  return shared[loggerKey];
}

function levelOrInfo(): string {
  try {
    return getConfig().logLevel;
  } catch {
    return 'info';
  }
}
