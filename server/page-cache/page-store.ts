import { LRUCache } from 'lru-cache';
import type { Tag } from '#lib/tags.ts';
import type { Answer, Body } from './answer.ts';

/** A kept page. Expired copies stay: they serve when nothing better can be had, for up to a day. */
export type Copy = {
  readonly key: string;
  answer: Answer;
  readonly renderedAt: number;
  readonly ttlMs: number;
  isExpired: boolean;
  hits: number;
};

export type PageStore = {
  get: (key: string) => Copy | null;
  put: (copy: Copy) => void;
  /** Puts a better-compressed body under a copy, if it is still the one that is kept. */
  improve: (copy: Copy, body: Body) => void;
  /** Hard: the copies are gone. Soft: they expire and may still serve while nothing better can be had. */
  purge: (tags: readonly Tag[] | 'all', options: { isHard: boolean }) => void;
  bytes: () => number;
  count: () => number;
};

const pageBytes = 60 * 1024 * 1024;
/** 404s and redirects: whoever asks for a million wrong addresses pushes no page out. */
const otherBytes = 4 * 1024 * 1024;

export function createPageStore(limits = { pageBytes, otherBytes }): PageStore {
  const byTag = new Map<Tag, Set<Copy>>();

  const forget = (copy: Copy): void => {
    for (const tag of copy.answer.tags) {
      const copies = byTag.get(tag);
      copies?.delete(copy);
      if (copies?.size === 0) byTag.delete(tag);
    }
  };
  const open = (maxSize: number): LRUCache<string, Copy> =>
    new LRUCache<string, Copy>({ maxSize, sizeCalculation: sizeOf, dispose: forget });
  const pages = open(limits.pageBytes);
  const others = open(limits.otherBytes);
  const homeOf = (copy: Copy): LRUCache<string, Copy> => (copy.answer.status === 200 ? pages : others);

  const put = (copy: Copy): void => {
    const home = homeOf(copy);
    (home === pages ? others : pages).delete(copy.key);
    home.delete(copy.key);
    home.set(copy.key, copy);
    if (home.peek(copy.key) !== copy) return;
    for (const tag of copy.answer.tags) {
      const copies = byTag.get(tag);
      if (copies) copies.add(copy);
      else byTag.set(tag, new Set([copy]));
    }
  };
  const drop = (copy: Copy, isHard: boolean): void => {
    if (isHard) homeOf(copy).delete(copy.key);
    else copy.isExpired = true;
  };

  return {
    get: (key) => pages.get(key) ?? others.get(key) ?? null,
    put,
    improve(copy, body) {
      if (homeOf(copy).peek(copy.key) !== copy) return;
      copy.answer = { ...copy.answer, body };
      put(copy);
    },
    purge(tags, { isHard }) {
      const touched =
        tags === 'all'
          ? [...pages.values(), ...others.values()]
          : tags.flatMap((tag) => [...(byTag.get(tag) ?? [])]);
      for (const copy of touched) drop(copy, isHard);
    },
    bytes: () => pages.calculatedSize + others.calculatedSize,
    count: () => pages.size + others.size,
  };
}

/** Bytes of both encodings, and what the objects around them weigh. */
function sizeOf({ key, answer }: Copy): number {
  const body = answer.body === null ? 0 : answer.body.br.length + answer.body.gzip.length;
  const words = answer.tags.reduce((sum, tag) => sum + tag.length + 60, 2 * key.length);
  return 2_500 + body + words;
}
