import { describe, expect, it } from 'vitest';
import { tag } from '#tests/fake-pages.ts';
import { type Copy, createPageStore } from './page-store.ts';

const copyOf = (key: string, given: { tags?: string[]; status?: number; bytes?: number } = {}): Copy => {
  const half = Buffer.alloc((given.bytes ?? 100) / 2);
  return {
    key,
    answer: {
      status: given.status ?? 200,
      headers: {},
      body: { br: half, gzip: half, length: 1_000 },
      etag: null,
      tags: (given.tags ?? ['a']).map(tag),
      standing: 'kept',
    },
    renderedAt: 0,
    ttlMs: 1,
    isExpired: false,
    hits: 0,
  };
};

describe('the store', () => {
  it('finds copies by key and expires them by tag', () => {
    const store = createPageStore();
    store.put(copyOf('/1', { tags: ['a', 'b'] }));
    store.put(copyOf('/2', { tags: ['b'] }));
    store.purge([tag('a')], { isHard: false });
    expect(store.get('/1')?.isExpired).toBe(true);
    expect(store.get('/2')?.isExpired).toBe(false);
  });

  it('takes copies away when the purge is hard, expired ones too', () => {
    const store = createPageStore();
    store.put(copyOf('/1'));
    store.purge([tag('a')], { isHard: false });
    store.purge([tag('a')], { isHard: true });
    expect(store.get('/1')).toBeNull();
    expect(store.bytes()).toBe(0);
  });

  it('expires or clears everything', () => {
    const store = createPageStore();
    store.put(copyOf('/1', { tags: ['a'] }));
    store.put(copyOf('/2', { tags: ['b'], status: 404 }));
    store.purge('all', { isHard: false });
    expect(['/1', '/2'].map((key) => store.get(key)?.isExpired)).toEqual([true, true]);
    store.purge('all', { isHard: true });
    expect(store.count()).toBe(0);
  });

  it('keeps one copy for a key, whatever its status was', () => {
    const store = createPageStore();
    store.put(copyOf('/1', { status: 404, tags: ['absent'] }));
    store.put(copyOf('/1', { tags: ['a'] }));
    expect(store.count()).toBe(1);
    expect(store.get('/1')?.answer.status).toBe(200);
    store.purge([tag('absent')], { isHard: true });
    expect(store.get('/1')).not.toBeNull();
    store.put(copyOf('/1', { status: 410, tags: ['a'] }));
    expect(store.get('/1')?.answer.status).toBe(410);
    expect(store.count()).toBe(1);
  });

  it('stays under its bytes; 404s push no page out', () => {
    const store = createPageStore({ pageBytes: 100_000, otherBytes: 50_000 });
    store.put(copyOf('/page'));
    for (let at = 0; at < 1_000; at += 1) store.put(copyOf(`/absent-${at}`, { status: 404 }));
    expect(store.get('/page')).not.toBeNull();
    expect(store.bytes()).toBeLessThanOrEqual(150_000);
    for (let at = 0; at < 1_000; at += 1) store.put(copyOf(`/page-${at}`, { bytes: 5_000 }));
    expect(store.get('/page-0')).toBeNull();
    expect(store.get('/page-999')).not.toBeNull();
    expect(store.bytes()).toBeLessThanOrEqual(150_000);
  });

  it('forgets the tags of what it let go', () => {
    const store = createPageStore({ pageBytes: 6_000, otherBytes: 6_000 });
    store.put(copyOf('/old', { tags: ['a'] }));
    store.put(copyOf('/new', { tags: ['b'] }));
    store.put(copyOf('/newest', { tags: ['c'] }));
    expect(store.get('/old')).toBeNull();
    expect(() => store.purge([tag('a')], { isHard: true })).not.toThrow();
    expect(store.get('/newest')).not.toBeNull();
  });

  it('does not hold what is larger than itself', () => {
    const store = createPageStore({ pageBytes: 10_000, otherBytes: 10_000 });
    store.put(copyOf('/1', { bytes: 20_000 }));
    expect(store.get('/1')).toBeNull();
    store.purge([tag('a')], { isHard: true });
  });

  it('puts a better body under a copy only while it is the kept one', () => {
    const store = createPageStore();
    const first = copyOf('/1', { bytes: 1_000 });
    const better = { br: Buffer.alloc(10), gzip: Buffer.alloc(10), length: 1_000 };
    store.put(first);
    const before = store.bytes();
    store.improve(first, better);
    expect(store.get('/1')?.answer.body).toBe(better);
    expect(store.bytes()).toBe(before - 980);
    store.purge([tag('a')], { isHard: false });
    expect(store.get('/1')?.isExpired).toBe(true);
    const second = copyOf('/1');
    store.put(second);
    store.improve(first, better);
    expect(store.get('/1')).toBe(second);
  });
});
