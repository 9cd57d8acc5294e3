import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { httpSentences } from '#messages/http.ts';
import type { Answer } from './answer.ts';

export type SentenceStatus = keyof typeof httpSentences;

const remembered = new Map<SentenceStatus, Answer>();

/** A constant sentence as an answer: what is left when no page can be drawn. Never kept by anybody. */
export function plainAnswer(status: SentenceStatus, headers: Record<string, string> = {}): Answer {
  const known = remembered.get(status) ?? draw(status);
  remembered.set(status, known);
  return { ...known, headers: { ...known.headers, ...headers } };
}

function draw(status: SentenceStatus): Answer {
  const identity = Buffer.from(`${httpSentences[status]}\n`);
  const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  const body = {
    br: brotliCompressSync(identity, fast),
    gzip: gzipSync(identity, { level: 1 }),
    length: identity.length,
  };
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return { status, headers, body, etag: null, tags: [], standing: 'passing' };
}
