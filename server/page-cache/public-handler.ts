import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { absentPagePath, asidePages } from '#lib/doors.ts';
import { type Answer, asPassing } from './answer.ts';
import type { PageCache, Served } from './page-cache.ts';
import { plainAnswer } from './plain-answer.ts';
import type { Reading } from './request-reading.ts';
import type { createSender } from './send.ts';

/** The header that opens the fresh-render door; its value is VERIFY_SECRET. */
export const freshRenderHeader = 'x-verify-secret';

/** On answers that came through it, so that nobody takes a shut door for agreement. */
export const freshRenderMark = 'x-fresh-render';

const retryAfterSeconds = 2;

type Options = {
  cache: PageCache;
  send: ReturnType<typeof createSender>;
  verifySecret: string | null;
  /** Seconds that whoever asks for this key has to wait first; null for most. */
  waitFor?: (request: IncomingMessage, key: string) => number | null;
  /** Called for each answer that leads on (301) or that found nothing (404), before it is sent. */
  onAstray?: (visit: { path: string; status: number; referrer: string | undefined }) => void;
};

export type PublicReading = Extract<Reading, { kind: 'refused' | 'absent' | 'public' | 'renamed' }>;

type PageReading = Extract<Reading, { kind: 'public' }>;

/** Answers everything that isn't private: it reads no header of the reader but the conditional and encoding ones. */
export function createPublicHandler({ cache, send, verifySecret, waitFor, onAstray }: Options) {
  let errorPage: Answer | null = null;
  let busyPage: Answer | null = null;

  /** 404 pages and redirects have their own status already; failures get the page kept aside, or a sentence. */
  const answerOf = (served: Served): Answer => {
    switch (served.kind) {
      case 'answer':
        return served.answer;
      case 'absent':
        return plainAnswer(404);
      case 'busy':
        return withRetry(busyPage ?? plainAnswer(503));
      case 'failed':
        return errorPage ?? plainAnswer(500);
    }
  };

  const freshPage = async (reading: PageReading): Promise<Answer> => {
    const answer = underOneName(reading, answerOf(await cache.serveFresh(reading.key)));
    return { ...answer, headers: { ...answer.headers, [freshRenderMark]: '1' } };
  };

  const cachedPage = async (request: IncomingMessage, reading: PageReading): Promise<Answer> => {
    const { key } = reading;
    const wait = waitFor?.(request, key) ?? null;
    if (wait !== null) return plainAnswer(429, { 'retry-after': String(wait) });
    const found = answerOf(await cache.serve(key));
    // A query that leads nowhere (the fiftieth page of a search of two) is no address that is missing.
    if (!key.includes('?') && (found.status === 301 || found.status === 404))
      onAstray?.({ path: key, status: found.status, referrer: request.headers.referer });
    return underOneName(reading, found);
  };

  const answerFor = async (request: IncomingMessage, reading: PublicReading): Promise<Answer> => {
    switch (reading.kind) {
      case 'refused':
        return plainAnswer(reading.status, reading.allow === undefined ? {} : { allow: reading.allow });
      case 'renamed':
        return redirectTo(reading.location, 'passing');
      case 'absent':
        return answerOf(await cache.serve(absentPagePath));
      case 'public':
        return isSecret(request.headers[freshRenderHeader], verifySecret)
          ? freshPage(reading)
          : cachedPage(request, reading);
    }
  };

  return {
    async handle(request: IncomingMessage, response: ServerResponse, reading: PublicReading): Promise<void> {
      await send(request, response, await answerFor(request, reading));
    },
    /** A page of ours in place of what was asked for, with the status that it states; nobody keeps it there. */
    async handleAs(request: IncomingMessage, response: ServerResponse, key: string): Promise<void> {
      await send(request, response, asPassing(answerOf(await cache.serve(key))));
    },
    /** A whole answer for a failure elsewhere: the 500 page, else a sentence. */
    async fail(request: IncomingMessage, response: ServerResponse): Promise<void> {
      await send(request, response, answerOf({ kind: 'failed' }));
    },
    /**
     * Draws the pages for bad days: before the first reader, and whenever the newspaper's name may have changed. They
     * need no database; one that can't be drawn leaves the one before in its place.
     */
    async drawAside(): Promise<{ isComplete: boolean }> {
      errorPage = (await drawAsidePage(cache, asidePages.error, 500)) ?? errorPage;
      busyPage = (await drawAsidePage(cache, asidePages.busy, 503)) ?? busyPage;
      return { isComplete: errorPage !== null && busyPage !== null };
    },
  };
}

async function drawAsidePage(cache: PageCache, path: string, status: number): Promise<Answer | null> {
  const served = await cache.serveFresh(path);
  if (served.kind !== 'answer' || served.answer.status !== 200) return null;
  return { ...served.answer, status, etag: null, standing: 'passing' };
}

const withRetry = (answer: Answer): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'retry-after': String(retryAfterSeconds) },
});

const redirectTo = (location: string, standing: Answer['standing']): Answer => ({
  status: 301,
  headers: { location },
  body: null,
  etag: null,
  tags: [],
  standing,
});

const underOneName = ({ key, isMoved }: PageReading, found: Answer): Answer =>
  isMoved && found.status === 200 ? { ...redirectTo(key, found.standing), tags: found.tags } : found;

/** Compares in constant time, by digests of one length. */
function isSecret(given: string | string[] | undefined, secret: string | null): boolean {
  if (secret === null || typeof given !== 'string') return false;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
