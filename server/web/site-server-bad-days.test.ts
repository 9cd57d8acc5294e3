import { describe, expect, it } from 'vitest';
import { asidePages } from '#lib/doors.ts';
import { publicPolicy } from '#server/page-cache/policy.ts';
import { freshRenderHeader, freshRenderMark } from '#server/page-cache/public-handler.ts';
import { tag } from '#tests/fake-pages.ts';
import { openSite, type Page } from '#tests/open-site.ts';

describe('bad days', () => {
  it('a throw is the page drawn at start, never kept by anybody', async () => {
    const { get, publicHandler } = await openSite();
    expect(await publicHandler.drawAside()).toEqual({ isComplete: true });
    const reply = await get('/monde/jette');
    expect(reply).toMatchObject({ status: 500 });
    expect(reply.text).toMatch(/Erreur.*<\/html>$/);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.headers['content-security-policy']).toBe(publicPolicy);
  });

  it('without such a page it is a constant sentence', async () => {
    const { get, publicHandler } = await openSite({
      pages: { [asidePages.error]: { tags: [], throws: true } },
    });
    expect(await publicHandler.drawAside()).toEqual({ isComplete: false });
    const reply = await get('/monde/jette');
    expect(reply.status).toBe(500);
    expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(reply.text.length).toBeGreaterThan(10);
  });

  it('too many at once are told to come back', async () => {
    const gate = Promise.withResolvers<void>();
    const slow = async (): Promise<Page> => {
      await gate.promise;
      return { tags: [tag('a')] };
    };
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`/foule/${at}`, slow]));
    const { get, publicHandler } = await openSite({ pages: many });
    await publicHandler.drawAside();
    const replies = Promise.all(Object.keys(many).map((path) => get(path)));
    const told = await Promise.race(
      Object.keys(many)
        .slice(0, 1)
        .map(() => get('/foule/nouveau')),
    );
    expect(told.status).toBe(503);
    expect(told.headers['retry-after']).toBe('2');
    expect(told.text).toContain('Un instant');
    gate.resolve();
    const statuses = (await replies).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(72);
    expect(statuses.filter((status) => status === 503)).toHaveLength(8);
  });

  it('a render detached by a purge is for those who waited, not for caches', async () => {
    const gates = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    let at = 0;
    const page = async (): Promise<Page> => {
      const gate = gates[at];
      at += 1;
      return { tags: [tag('a:9')], text: (await gate?.promise) ?? '' };
    };
    const { get, cache, state } = await openSite({ pages: { '/monde/direct': page } });
    const early = get('/monde/direct');
    await expect.poll(() => state.renders.length).toBe(1);
    cache.purge([tag('a:9')], { isHard: true });
    const late = get('/monde/direct');
    await expect.poll(() => state.renders.length).toBe(2);
    gates[1]?.resolve('nouveau');
    gates[0]?.resolve('ancien');
    expect((await early).headers['cache-control']).toBe('no-store');
    expect((await late).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect((await get('/monde/direct')).text).toContain('nouveau');
  });
});

describe('with a cache in front', () => {
  it('is told how long, and by which tags it will hear', async () => {
    const { get } = await openSite({ hasEdge: true });
    expect((await get('/monde/titre')).headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'cdn-cache-control': 'max-age=86400, stale-if-error=86400',
      'surrogate-control': 'max-age=86400, stale-if-error=86400',
      'surrogate-key': 'a:1 menu',
    });
  });

  it('never gets more than 3 KB of tags', async () => {
    const tags = Array.from({ length: 400 }, (_, at) => tag(`a:${at}00000000`));
    const { get } = await openSite({ hasEdge: true, pages: { '/monde/liste': { tags } } });
    expect((await get('/monde/liste')).headers['surrogate-key']).toBe('many');
  });

  it('gets nothing to hold of what passes', async () => {
    const { get, state } = await openSite({ hasEdge: true });
    state.hearing = 'deaf';
    const { headers } = await get('/monde/titre');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('cdn-cache-control');
    expect((await get('/monde/jette')).headers).not.toHaveProperty('surrogate-control');
  });
});

describe('the fresh-render door', () => {
  const verifySecret = 'un secret de vérification'.normalize('NFD').replace(/[^ -~]/g, '');

  it('renders anew for who knows the secret', async () => {
    const { get, state } = await openSite({ verifySecret });
    const kept = await get('/monde/titre');
    const fresh = await get('/monde/titre', { headers: { [freshRenderHeader]: verifySecret } });
    expect(state.renders).toEqual(['/monde/titre', '/monde/titre']);
    const { date: _first, ...expected } = kept.headers;
    const { date: _second, [freshRenderMark]: mark, ...actual } = fresh.headers;
    expect(mark).toBe('1');
    expect(kept.headers).not.toHaveProperty(freshRenderMark);
    expect(actual).toEqual(expected);
    expect(fresh.body).toEqual(kept.body);
  });

  it.each(['', 'faux', `${verifySecret}x`])('not for %j', async (secret) => {
    const { get, state } = await openSite({ verifySecret });
    await get('/monde/titre');
    await get('/monde/titre', { headers: { [freshRenderHeader]: secret } });
    expect(state.renders).toHaveLength(1);
  });

  it('is shut when there is no secret', async () => {
    const { get, state } = await openSite();
    await get('/monde/titre');
    await get('/monde/titre', { headers: { [freshRenderHeader]: 'null' } });
    expect(state.renders).toHaveLength(1);
  });
});
