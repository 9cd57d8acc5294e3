import { LRUCache } from 'lru-cache';
import { absentPagePath } from '#lib/doors.ts';
import { isLivelyTag, type Tag } from '#lib/tags.ts';
import { createAdmission } from './admission.ts';
import { type Answer, asPassing, type Body } from './answer.ts';
import { compose } from './compose.ts';
import type { Encoder } from './encoder.ts';
import { createFlights } from './flights.ts';
import type { Render, Rendered } from './next-render.ts';
import { type Copy, createPageStore } from './page-store.ts';
import { createPurgeClock, type RenderWindow } from './purge-clock.ts';
import type { Schedule } from './schedule.ts';
import { createSoftPurges } from './soft-purges.ts';

/** What this process knows of the database, from the connection on which it hears purges. */
export type Hearing = 'listening' | 'deaf' | 'away';

export type PageCacheOptions = {
  render: Render;
  encoder: Encoder;
  siteUrl: string;
  /** False in development and with PAGE_CACHE=off: the same pipeline, nothing kept. */
  isStoreOn: boolean;
  isLightened: boolean;
  hearing: () => Hearing;
  now: () => number;
  schedule: Schedule;
  /** Renders that take longer are given up. */
  giveUpMs: number;
  warn: (message: string, details: Record<string, unknown>) => void;
};

/** What a reader gets: an answer, or one of the ways in which there is none. */
export type Served =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'absent' }
  | { kind: 'busy' }
  | { kind: 'failed' };

const hour = 3_600_000;
const day = 24 * hour;
const rendersAtOnce = 8;
const rendersWaiting = 64;
const patienceMs = 5_000;
const softIntervalMs = 1_000;
/** A little longer than the listener needs to notice that nobody answers. */
const spareAfterMs = 3_500;
const firstQuality = 5;
const bestQuality = 9;
const hitsBeforeBest = 10;
const datedPages = 2_000;

export type PageCache = ReturnType<typeof createPageCache>;

/** Whole pages, kept until the transaction that changes one of them says so (page-cache.md). No HTTP in here. */
export function createPageCache(options: PageCacheOptions) {
  const { encoder, hearing, now, schedule } = options;
  const clock = createPurgeClock();
  const store = createPageStore();
  const admission = createAdmission({ places: rendersAtOnce, waiting: rendersWaiting, patienceMs, schedule });
  const flights = createFlights<Served>(clock);
  const dated = new LRUCache<string, { etag: string; date: number; changedAt: number | undefined }>({
    max: datedPages,
  });
  let didLastRenderFail = false;

  const purgeNow = (tags: readonly Tag[] | 'all', isHard: boolean): void => {
    clock.tick(tags);
    store.purge(tags, { isHard });
  };
  const purgeSoftly = createSoftPurges({
    apply: (tag) => purgeNow([tag], false),
    schedule,
    intervalMs: softIntervalMs,
  });

  const isFresh = (copy: Copy): boolean => !copy.isExpired && now() - copy.renderedAt < copy.ttlMs;

  /** The last good copy, for when nothing better can be had; hard purges have taken theirs away already. */
  const spareFor = (key: string): Served | null => {
    const copy = store.get(key);
    if (!copy || now() - copy.renderedAt > day) return null;
    return { kind: 'answer', answer: isFresh(copy) ? copy.answer : asPassing(copy.answer) };
  };

  const countHit = (copy: Copy): void => {
    copy.hits += 1;
    if (copy.hits !== hitsBeforeBest || copy.answer.body === null) return;
    void encodeBest(copy, copy.answer.body);
  };
  const encodeBest = async (copy: Copy, body: Body): Promise<void> => {
    try {
      store.improve(copy, await encoder.recode(body, bestQuality));
    } catch (error) {
      options.warn('a kept page could not be compressed further', { key: copy.key, err: messageOf(error) });
    }
  };

  type Flight = { key: string; begin: () => RenderWindow; isForStore: boolean };

  const fly = async ({ key, begin, isForStore }: Flight): Promise<Served> => {
    const leave = await admission.enter();
    if (!leave) return { kind: 'busy' };
    const window = begin();
    const startedAt = now();
    let rendered: Rendered;
    try {
      rendered = await withinTime(options.render(key));
    } catch (error) {
      return failed(key, messageOf(error));
    } finally {
      leave();
    }
    const composed = compose(rendered, { ...options, tookMs: now() - startedAt });
    if (composed.kind === 'absent') return composed;
    if (composed.kind === 'failed') return failed(key, composed.reason);
    didLastRenderFail = false;
    const body = composed.identity === null ? null : await encoder.encode(composed.identity, firstQuality);
    const answer: Answer = {
      ...composed.answer,
      body,
      ...(isForStore ? changeOf(key, composed.answer) : {}),
    };
    if (answer.standing === 'passing') return { kind: 'answer', answer };
    if (!isForStore) return { kind: 'answer', answer };
    if (hearing() !== 'listening' || window.isPurged(answer.tags)) {
      return { kind: 'answer', answer: asPassing(answer) };
    }
    if (answer.standing === 'kept') {
      const ttlMs = Math.min(composed.ttlMs ?? hour, hour);
      store.put({ key, answer, renderedAt: startedAt, ttlMs, isExpired: false, hits: 0 });
    }
    return { kind: 'answer', answer };
  };

  const failed = (key: string, reason: string): Served => {
    didLastRenderFail = true;
    options.warn('a public page could not be rendered', { key, err: reason });
    return { kind: 'failed' };
  };

  /** Pages that state a date (feeds, sitemaps): when their bytes were seen to change under it. */
  const changeOf = (key: string, { etag, headers }: Omit<Answer, 'body'>): Pick<Answer, 'changedAt'> => {
    const date = Date.parse(headers['last-modified'] ?? '');
    if (etag === null || Number.isNaN(date)) return {};
    const known = dated.get(key);
    const isSame = known?.etag === etag;
    const isDateTrue = known === undefined || date > known.date;
    const changedAt = isSame ? known.changedAt : isDateTrue ? undefined : now();
    dated.set(key, { etag, date, changedAt });
    return changedAt === undefined ? {} : { changedAt };
  };

  const withinTime = (work: Promise<Rendered>): Promise<Rendered> => {
    const { promise, resolve, reject } = Promise.withResolvers<Rendered>();
    const cancel = schedule(options.giveUpMs, () => reject(new Error('the render took too long')));
    work.then(resolve, reject).finally(cancel);
    return promise;
  };

  const isDatabaseAway = (): boolean => hearing() === 'away' && didLastRenderFail;

  /** A render hangs when the database is gone without a word: once that is known, a copy serves better. */
  const orSpare = (flight: Promise<Served>, key: string): Promise<Served> => {
    const { promise, resolve, reject } = Promise.withResolvers<Served>();
    const cancel = schedule(spareAfterMs, () => {
      const spare = hearing() === 'listening' ? null : spareFor(key);
      if (spare) resolve(spare);
    });
    flight.then(resolve, reject).finally(cancel);
    return promise;
  };

  const serve = async (key: string): Promise<Served> => {
    const copy = store.get(key);
    if (copy && isFresh(copy)) {
      countHit(copy);
      return { kind: 'answer', answer: copy.answer };
    }
    if (copy && isDatabaseAway()) {
      const spare = spareFor(key);
      if (spare) return spare;
    }
    const flight = flights
      .join(key, (begin) => fly({ key, begin, isForStore: options.isStoreOn }))
      .catch((error: unknown) => failed(key, messageOf(error)));
    const served = copy ? await orSpare(flight, key) : await flight;
    switch (served.kind) {
      case 'answer':
        return served;
      case 'absent':
        return key === absentPagePath ? served : serve(absentPagePath);
      case 'busy':
      case 'failed':
        return spareFor(key) ?? served;
    }
  };

  /** A render that shares nothing and leaves nothing behind. */
  const serveFresh = async (key: string): Promise<Served> => {
    const window = clock.open();
    const served = await fly({ key, begin: () => window, isForStore: false })
      .catch((error: unknown) => failed(key, messageOf(error)))
      .finally(window.close);
    return served.kind === 'absent' && key !== absentPagePath ? serveFresh(absentPagePath) : served;
  };

  return {
    /** The answer for a public key: kept, rendered, or the last good copy. */
    serve,
    /** A render of its own, next to whatever is kept: what `verify:cache` compares with. */
    serveFresh,
    /** A purge heard here or there. Hard ones take the copies away; soft ones of a lively tag are gathered. */
    purge(tags: readonly Tag[] | 'all', { isHard }: { isHard: boolean }): void {
      if (isHard || tags === 'all') return purgeNow(tags, isHard);
      const lively = tags.filter(isLivelyTag);
      const others = tags.filter((tag) => !isLivelyTag(tag));
      if (others.length > 0) purgeNow(others, false);
      for (const tag of lively) purgeSoftly(tag);
    },
    /** After a time of deafness, once LISTEN has been answered: anything may have been missed. */
    returnToHearing(): void {
      purgeNow('all', false);
    },
    state: () => ({ copies: store.count(), bytes: store.bytes(), renders: admission.running() }),
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
