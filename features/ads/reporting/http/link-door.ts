import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from '#server/page-cache/next-render.ts';

type Options = {
  /** The address under which such links stand, with its last slash. */
  under: string;
  /** Whether a link opens something; null when there is none of this name. */
  look: (token: string) => Promise<'open' | 'expired' | 'revoked' | null>;
  say: (request: IncomingMessage, response: ServerResponse, status: 404 | 405 | 410) => Promise<void>;
  /** Whoever draws what an open link shows. */
  next: RequestHandler;
};

/**
 * Private links in front of Next: 404 for one that nobody made, 410 for one that is over. Next, which is asked for open
 * ones alone, can state neither with a page of its own.
 */
export function createLinkDoor({ under, look, say, next }: Options): RequestHandler {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(request, response, 405);
    const [path = ''] = (request.url ?? '').split('?', 1);
    const state = await look(path.slice(under.length).split('/', 1)[0] ?? '');
    if (state === null) return say(request, response, 404);
    return state === 'open' ? next(request, response) : say(request, response, 410);
  };
}
