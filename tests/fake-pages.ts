import { gzipSync } from 'node:zlib';
import type { Tag } from '#lib/tags.ts';
import type { TdmReservation } from '#lib/tdm-reservation.ts';
import type { Encoder } from '#server/page-cache/encoder.ts';
import type { Rendered } from '#server/page-cache/next-render.ts';
import {
  createPageCache,
  type Hearing,
  type PageCacheOptions,
  type Served,
} from '#server/page-cache/page-cache.ts';
import { fakeTime, settle } from './fake-time.ts';

export const siteUrl = 'https://journal.example';

export const tag = (text: string): Tag => text as Tag;

export type FakePage = {
  text?: string;
  tags?: string[];
  status?: number;
  redirect?: string;
  ttl?: number;
  store?: boolean;
  isIndexed?: boolean;
  tdm?: TdmReservation;
  framePolicy?: string;
  nextStatus?: number;
  headers?: Record<string, string>;
  /** The body as it is, without a page around it. */
  raw?: string;
};

/** What Next would have answered. */
export function fakeRendered(page: FakePage = {}): Rendered {
  const body = page.raw ?? `<!DOCTYPE html><html lang="fr"><body>${page.text ?? ''}</body></html>`;
  return {
    status: page.nextStatus ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers },
    body: Buffer.from(body),
    facts: {
      tags: new Set((page.tags ?? ['one']).map(tag)),
      ...(page.status === undefined ? {} : { status: page.status }),
      ...(page.redirect === undefined ? {} : { redirect: page.redirect }),
      ...(page.ttl === undefined ? {} : { ttl: page.ttl }),
      ...(page.store === undefined ? {} : { store: page.store }),
      ...(page.isIndexed === undefined ? {} : { isIndexed: page.isIndexed }),
      ...(page.tdm === undefined ? {} : { tdm: page.tdm }),
      ...(page.framePolicy === undefined ? {} : { framePolicy: page.framePolicy }),
    },
  };
}

/** Holds identity bytes in all places: tests read them back. */
const fakeEncoder = (): Encoder & { qualities: number[] } => {
  const qualities: number[] = [];
  return {
    qualities,
    encode: async (identity, quality) => {
      qualities.push(quality);
      return { br: identity, gzip: gzipSync(identity, { level: 1 }), length: identity.length };
    },
    recode: async (body, quality) => {
      qualities.push(quality);
      return { ...body };
    },
    close: async () => {},
  };
};

/** A page cache over a render that the test answers by hand, on a time of its own. */
export function fakeCache(given: Partial<PageCacheOptions> = {}) {
  const time = fakeTime();
  const encoder = fakeEncoder();
  const warnings: string[] = [];
  const state = { hearing: 'listening' as Hearing };
  const renders: { key: string; answer: (page: FakePage) => void; fail: (reason: Error) => void }[] = [];
  const cache = createPageCache({
    render: (key) =>
      new Promise((resolve, reject) => {
        renders.push({ key, answer: (page) => resolve(fakeRendered(page)), fail: reject });
      }),
    encoder,
    siteUrl,
    isStoreOn: true,
    isLightened: true,
    hearing: () => state.hearing,
    now: time.now,
    schedule: time.schedule,
    giveUpMs: 30_000,
    warn: (message) => void warnings.push(message),
    ...given,
  });
  return { cache, time, encoder, warnings, state, renders };
}

/** What a reader would see of it, for `toMatchObject`. */
export function seen(served: Served): Record<string, unknown> {
  if (served.kind !== 'answer') return { kind: served.kind };
  const { status, standing, body, headers } = served.answer;
  return { status, standing, text: body?.br.toString() ?? null, location: headers.location };
}

export type Fake = ReturnType<typeof fakeCache>;

/** A whole page around a text. */
export const html = (text: string): string => `<!DOCTYPE html><html lang="fr"><body>${text}</body></html>`;

/** What a reader sees of such a page. */
export const page = (text: string): Record<string, unknown> => ({ status: 200, text: html(text) });

/** Asks, answers the render that this begins, and returns what was served. */
export async function read({ cache, renders }: Fake, key: string, answer: FakePage | Error = {}) {
  const before = renders.length;
  const served = cache.serve(key);
  await settle();
  const render = renders[before];
  if (render && answer instanceof Error) render.fail(answer);
  else if (render) render.answer(answer as FakePage);
  return { ...seen(await served), isRendered: render !== undefined };
}
