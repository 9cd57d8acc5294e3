import { describe, expect, it } from 'vitest';
import { tag } from '#tests/fake-pages.ts';
import { collectPageFacts, describePage, isRenderingPublicPage } from './page-facts.ts';

describe('page facts', () => {
  it('add up over layout, page and parts', async () => {
    const { result, facts } = await collectPageFacts(async () => {
      describePage({ tags: [tag('a')], ttl: 60, status: 404 });
      await Promise.resolve();
      describePage({ tags: [tag('b'), tag('a')], ttl: 30, store: false });
      describePage({ tags: [], ttl: 90, status: 410, redirect: '/x' });
      return 'drawn';
    });
    expect(result).toBe('drawn');
    expect(facts).toEqual({
      tags: new Set(['a', 'b']),
      ttl: 30,
      status: 410,
      redirect: '/x',
      store: false,
    });
  });

  it('stay apart in 1,000 renders at once, through nested asynchronous parts', async () => {
    const part = async (name: string): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      describePage({ tags: [tag(`part:${name}`)] });
    };
    const renders = Array.from({ length: 1_000 }, (_, at) =>
      collectPageFacts(async () => {
        describePage({ tags: [tag(`page:${at}`)] });
        await Promise.all([part(`${at}-a`), part(`${at}-b`)]);
      }),
    );
    const all = await Promise.all(renders);
    for (const [at, { facts }] of all.entries()) {
      expect([...facts.tags].sort()).toEqual([`page:${at}`, `part:${at}-a`, `part:${at}-b`]);
    }
  });

  it('know whether a public page is being rendered', async () => {
    expect(isRenderingPublicPage()).toBe(false);
    const { result } = await collectPageFacts(async () => isRenderingPublicPage());
    expect(result).toBe(true);
    expect(() => describePage({ tags: [tag('a')] })).not.toThrow();
  });
});
