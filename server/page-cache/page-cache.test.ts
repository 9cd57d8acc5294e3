import { describe, expect, it } from 'vitest';
import { type Fake, type FakePage, fakeCache, page, read, seen, tag } from '#tests/fake-pages.ts';
import { settle } from '#tests/fake-time.ts';

describe('what is kept', () => {
  it('is rendered once and then answered from memory', async () => {
    const fake = fakeCache();
    expect(await read(fake, '/a', { text: '1' })).toMatchObject({ ...page('1'), isRendered: true });
    expect(await read(fake, '/a')).toMatchObject({ ...page('1'), standing: 'kept', isRendered: false });
  });

  it.each([404, 410])('holds %i pages too', async (status) => {
    const fake = fakeCache();
    await read(fake, '/a', { status, text: 'rien', tags: ['absent:x'] });
    expect(await read(fake, '/a')).toMatchObject({ status, isRendered: false });
    fake.cache.purge([tag('absent:x')], { isHard: true });
    expect(await read(fake, '/a', { text: 'né' })).toMatchObject({ ...page('né'), isRendered: true });
  });

  it('holds redirects', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { redirect: '/b' });
    expect(await read(fake, '/a')).toMatchObject({ status: 301, location: '/b', isRendered: false });
  });

  it.each([
    ['a page that says so', { store: false }],
    ['a page without tags', { tags: [] }],
    ['half a page', { raw: '<html>' }],
  ])('does not hold %s', async (_name, answer: FakePage) => {
    const fake = fakeCache();
    await read(fake, '/a', answer);
    expect(await read(fake, '/a', answer)).toMatchObject({ isRendered: true });
  });

  it('lives an hour at most, or as long as the page says', async () => {
    const fake = fakeCache();
    await read(fake, '/hour', { ttl: 90_000 });
    await read(fake, '/minute', { ttl: 60 });
    await fake.time.advance(59_999);
    expect(await read(fake, '/minute')).toMatchObject({ isRendered: false });
    await fake.time.advance(1);
    expect(await read(fake, '/minute', { ttl: 60 })).toMatchObject({ isRendered: true });
    await fake.time.advance(3_539_999);
    expect(await read(fake, '/hour')).toMatchObject({ isRendered: false });
    await fake.time.advance(1);
    expect(await read(fake, '/hour')).toMatchObject({ isRendered: true });
  });

  it('keeps nothing with the store off; the answers are the same', async () => {
    const fake = fakeCache({ isStoreOn: false });
    expect(await read(fake, '/a', { text: '1' })).toMatchObject({ ...page('1'), standing: 'kept' });
    expect(await read(fake, '/a', { text: '2' })).toMatchObject({ ...page('2'), isRendered: true });
    expect(fake.cache.state().copies).toBe(0);
  });

  it('is compressed for speed when stored, for size on the tenth hit', async () => {
    const fake = fakeCache();
    await read(fake, '/a');
    for (let hit = 1; hit <= 9; hit += 1) await read(fake, '/a');
    expect(fake.encoder.qualities).toEqual([5]);
    for (let hit = 10; hit <= 30; hit += 1) await read(fake, '/a');
    expect(fake.encoder.qualities).toEqual([5, 9]);
    expect(await read(fake, '/a')).toMatchObject({ isRendered: false, standing: 'kept' });
  });
});

describe('one render for a key', () => {
  it('serves everybody who asks meanwhile', async () => {
    const fake = fakeCache();
    const all = Promise.all(Array.from({ length: 50 }, () => fake.cache.serve('/a')));
    await settle();
    expect(fake.renders).toHaveLength(1);
    fake.renders[0]?.answer({ text: '1' });
    for (const served of await all) expect(seen(served)).toMatchObject(page('1'));
  });

  it('is detached by a purge: who asks afterwards gets a new one, nothing old is kept', async () => {
    const fake = fakeCache();
    const early = fake.cache.serve('/a');
    await settle();
    fake.cache.purge([tag('one')], { isHard: false });
    const late = fake.cache.serve('/a');
    await settle();
    expect(fake.renders).toHaveLength(2);
    fake.renders[0]?.answer({ text: 'old' });
    expect(seen(await early)).toMatchObject({ ...page('old'), standing: 'passing' });
    fake.renders[1]?.answer({ text: 'new' });
    expect(seen(await late)).toMatchObject({ ...page('new'), standing: 'kept' });
    expect(await read(fake, '/a')).toMatchObject({ ...page('new'), isRendered: false });
  });

  it('never lets a slow old render overwrite a new one', async () => {
    const fake = fakeCache();
    const early = fake.cache.serve('/a');
    await settle();
    fake.cache.purge('all', { isHard: false });
    const late = fake.cache.serve('/a');
    await settle();
    fake.renders[1]?.answer({ text: 'new' });
    await late;
    fake.renders[0]?.answer({ text: 'old' });
    expect(seen(await early)).toMatchObject({ standing: 'passing' });
    expect(await read(fake, '/a')).toMatchObject({ ...page('new'), isRendered: false });
  });

  it('is kept when the purge meanwhile was of other pages', async () => {
    const fake = fakeCache();
    const served = fake.cache.serve('/a');
    await settle();
    fake.cache.purge([tag('other')], { isHard: true });
    fake.renders[0]?.answer({ text: '1' });
    expect(seen(await served)).toMatchObject({ standing: 'kept' });
    expect(await read(fake, '/a')).toMatchObject({ isRendered: false });
  });

  it('can be joined after a purge while it waits for its place: it has read nothing yet', async () => {
    const fake = fakeCache();
    for (let at = 0; at < 8; at += 1) void fake.cache.serve(`/busy-${at}`);
    const first = fake.cache.serve('/a');
    await settle();
    fake.cache.purge([tag('one')], { isHard: false });
    const second = fake.cache.serve('/a');
    await settle();
    fake.renders[0]?.answer({});
    await settle();
    expect(fake.renders.filter(({ key }) => key === '/a')).toHaveLength(1);
    fake.renders.at(-1)?.answer({ text: '1' });
    expect(seen(await first)).toMatchObject({ ...page('1'), standing: 'kept' });
    expect(seen(await second)).toMatchObject(page('1'));
  });
});

describe('purges', () => {
  it('drop every page that carries the tag', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { tags: ['one', 'two'] });
    await read(fake, '/b', { tags: ['two'] });
    await read(fake, '/c', { tags: ['three'] });
    fake.cache.purge([tag('two')], { isHard: true });
    expect(await read(fake, '/a')).toMatchObject({ isRendered: true });
    expect(await read(fake, '/b')).toMatchObject({ isRendered: true });
    expect(await read(fake, '/c')).toMatchObject({ isRendered: false });
  });

  it('of comments apply at most once a second, the last always', async () => {
    const fake = fakeCache();
    const thread = { tags: ['c:1'] };
    await read(fake, '/a', thread);
    let renders = 0;
    for (let at = 0; at < 40; at += 1) {
      fake.cache.purge([tag('c:1')], { isHard: false });
      const { isRendered } = await read(fake, '/a', thread);
      if (isRendered) renders += 1;
      await fake.time.advance(50);
    }
    expect(renders).toBe(2);
    await fake.time.advance(1_000);
    expect(await read(fake, '/a', thread)).toMatchObject({ isRendered: true });
  });

  it('of a withdrawn comment apply at once', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { tags: ['c:1'] });
    fake.cache.purge([tag('c:1')], { isHard: false });
    await read(fake, '/a', { tags: ['c:1'] });
    fake.cache.purge([tag('c:1')], { isHard: true });
    expect(await read(fake, '/a')).toMatchObject({ isRendered: true });
  });

  it('of the desk apply at once, however many', async () => {
    const fake = fakeCache();
    for (let at = 0; at < 5; at += 1) {
      await read(fake, '/a');
      fake.cache.purge([tag('one')], { isHard: false });
      expect(await read(fake, '/a')).toMatchObject({ isRendered: true });
    }
  });
});

describe('a fresh render', () => {
  it('is one of its own and leaves nothing behind', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: 'kept' });
    const fresh = fake.cache.serveFresh('/a');
    await settle();
    fake.renders.at(-1)?.answer({ text: 'fresh' });
    expect(seen(await fresh)).toMatchObject({ ...page('fresh'), standing: 'kept' });
    expect(await read(fake, '/a')).toMatchObject({ ...page('kept'), isRendered: false });
  });
});

describe('a page that states a date', () => {
  const dated = (text: string, clock = '12:00:00'): FakePage => ({
    text,
    headers: { 'last-modified': `Tue, 24 Nov 2026 ${clock} GMT` },
  });
  const changedAt = async (fake: Fake, answer: FakePage): Promise<number | undefined> => {
    fake.cache.purge([tag('one')], { isHard: true });
    const served = fake.cache.serve('/rss.xml');
    await settle();
    fake.renders.at(-1)?.answer(answer);
    const result = await served;
    return result.kind === 'answer' ? result.answer.changedAt : undefined;
  };

  it('remembers when its bytes changed under it, even when the kept copy is gone', async () => {
    const fake = fakeCache();
    expect(await changedAt(fake, dated('deux'))).toBeUndefined();
    expect(await changedAt(fake, dated('deux'))).toBeUndefined();
    const at = fake.time.now();
    expect(await changedAt(fake, dated('une'))).toBe(at);
    await fake.time.advance(5_000);
    expect(await changedAt(fake, dated('une'))).toBe(at);
  });

  it('trusts a date that moved on with them, and no other', async () => {
    const fake = fakeCache();
    await changedAt(fake, dated('un', '12:00:00'));
    expect(await changedAt(fake, dated('un deux', '12:10:00'))).toBeUndefined();
    expect(await changedAt(fake, dated('un', '12:00:00'))).toBe(fake.time.now());
    expect(await changedAt(fake, dated('un trois', '12:20:00'))).toBeUndefined();
  });

  it('is not watched when it states none', async () => {
    const fake = fakeCache();
    await changedAt(fake, { text: 'deux' });
    expect(await changedAt(fake, { text: 'une' })).toBeUndefined();
  });
});
