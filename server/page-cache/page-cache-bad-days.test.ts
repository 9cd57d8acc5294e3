import { describe, expect, it } from 'vitest';
import { absentPagePath } from '#lib/doors.ts';
import { type Fake, fakeCache, html, page, read, seen, tag } from '#tests/fake-pages.ts';
import { settle } from '#tests/fake-time.ts';

describe('while purges are not heard', () => {
  it.each(['deaf', 'away'] as const)('(%s) nothing is stored; what is kept serves', async (hearing) => {
    const fake = fakeCache();
    await read(fake, '/kept', { text: '1' });
    fake.state.hearing = hearing;
    expect(await read(fake, '/new')).toMatchObject({ standing: 'passing' });
    expect(await read(fake, '/new')).toMatchObject({ isRendered: true });
    expect(await read(fake, '/kept')).toMatchObject({ ...page('1'), isRendered: false });
  });

  it('what began before and ends after is not stored', async () => {
    const fake = fakeCache();
    const served = fake.cache.serve('/a');
    await settle();
    fake.state.hearing = 'deaf';
    fake.state.hearing = 'listening';
    fake.cache.returnToHearing();
    fake.renders[0]?.answer({ text: 'torn' });
    expect(seen(await served)).toMatchObject({ standing: 'passing' });
    expect(await read(fake, '/a')).toMatchObject({ isRendered: true });
  });

  it('everything is asked anew on return', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: '1' });
    fake.cache.returnToHearing();
    expect(await read(fake, '/a', { text: '2' })).toMatchObject({ ...page('2'), isRendered: true });
  });
});

describe('bad days', () => {
  it('a throw gives the last good copy, for nobody to keep', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: 'good' });
    fake.cache.purge([tag('one')], { isHard: false });
    expect(await read(fake, '/a', new Error('boom'))).toMatchObject({ ...page('good'), standing: 'passing' });
    expect(fake.warnings).toHaveLength(1);
  });

  it('never one that was purged by withdrawal', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: 'withdrawn' });
    fake.cache.purge([tag('one')], { isHard: false });
    fake.cache.purge([tag('one')], { isHard: true });
    expect(await read(fake, '/a', new Error('boom'))).toMatchObject({ kind: 'failed' });
  });

  it('not even when the withdrawal is heard while the render fails', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: 'withdrawn' });
    fake.cache.purge([tag('one')], { isHard: false });
    const served = fake.cache.serve('/a');
    await settle();
    fake.cache.purge([tag('one')], { isHard: true });
    fake.renders.at(-1)?.fail(new Error('boom'));
    expect(await served).toEqual({ kind: 'failed' });
  });

  it('not one older than a day', async () => {
    const fake = fakeCache();
    await read(fake, '/a');
    await fake.time.advance(86_400_001);
    expect(await read(fake, '/a', new Error('boom'))).toMatchObject({ kind: 'failed' });
  });

  it.each([
    { nextStatus: 500 },
    { raw: '<html id="__next_error__"></html>' },
    { redirect: 'https://evil.example' },
  ])('takes %j for a failure', async (answer) => {
    expect(await read(fakeCache(), '/a', answer)).toMatchObject({ kind: 'failed' });
  });

  it('gives up renders that never answer, and has its place back', async () => {
    const fake = fakeCache();
    const served = fake.cache.serve('/a');
    await settle();
    await fake.time.advance(30_000);
    expect(await served).toEqual({ kind: 'failed' });
    expect(fake.cache.state().renders).toBe(0);
  });

  it('serves copies for a day while the database is away, without asking it each time', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: 'good' });
    await read(fake, '/b', { text: 'good' });
    fake.cache.purge([tag('one')], { isHard: false });
    fake.state.hearing = 'away';
    expect(await read(fake, '/a', new Error('no database'))).toMatchObject({
      ...page('good'),
      isRendered: true,
    });
    expect(await read(fake, '/a')).toMatchObject({ ...page('good'), standing: 'passing', isRendered: false });
    expect(await read(fake, '/b')).toMatchObject({ ...page('good'), isRendered: false });
    fake.state.hearing = 'listening';
    fake.cache.returnToHearing();
    expect(await read(fake, '/a', { text: 'new' })).toMatchObject(page('new'));
  });

  it('serves a copy when a render hangs and the listener notices why', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: 'good' });
    fake.cache.purge([tag('one')], { isHard: false });
    const served = fake.cache.serve('/a');
    await fake.time.advance(3_000);
    fake.state.hearing = 'deaf';
    await fake.time.advance(500);
    expect(seen(await served)).toMatchObject({ ...page('good'), standing: 'passing' });
  });

  it('waits for a slow render while purges are heard', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: 'old' });
    fake.cache.purge([tag('one')], { isHard: false });
    const served = fake.cache.serve('/a');
    await fake.time.advance(9_000);
    fake.renders.at(-1)?.answer({ text: 'new' });
    expect(seen(await served)).toMatchObject(page('new'));
  });

  it('renders on when only the listener is away and the database answers', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: 'old' });
    fake.cache.purge([tag('one')], { isHard: false });
    fake.state.hearing = 'away';
    expect(await read(fake, '/a', { text: 'new' })).toMatchObject(page('new'));
  });

  it('gives the whole 404 page when Next knows no route', async () => {
    const fake = fakeCache();
    const served = fake.cache.serve('/a');
    await settle();
    fake.renders[0]?.answer({ nextStatus: 404 });
    await settle();
    expect(fake.renders[1]?.key).toBe(absentPagePath);
    fake.renders[1]?.answer({ status: 404, text: 'Introuvable' });
    expect(seen(await served)).toMatchObject({ status: 404, text: html('Introuvable') });
  });

  it('and says so when there is no such page either', async () => {
    expect(await read(fakeCache(), absentPagePath, { nextStatus: 404 })).toMatchObject({ kind: 'absent' });
  });
});

describe('too many at once', () => {
  const crowd = ({ cache }: Fake, many: number) =>
    Array.from({ length: many }, (_, at) => cache.serve(`/crowd-${at}`));

  it('renders 8, lets 64 wait, and tells the rest at once', async () => {
    const fake = fakeCache();
    const all = crowd(fake, 80);
    await settle();
    expect(fake.renders).toHaveLength(8);
    expect(await Promise.all(all.slice(72))).toEqual(Array(8).fill({ kind: 'busy' }));
  });

  it('tells those who have waited for 5 s', async () => {
    const fake = fakeCache();
    const all = crowd(fake, 9);
    await fake.time.advance(5_000);
    expect(await all[8]).toEqual({ kind: 'busy' });
  });

  it('gives an expired copy instead, when there is one', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: 'old' });
    fake.cache.purge([tag('one')], { isHard: false });
    void Promise.all(crowd(fake, 80));
    await settle();
    expect(await read(fake, '/a')).toMatchObject({ ...page('old'), standing: 'passing', isRendered: false });
  });

  it('still answers what is kept', async () => {
    const fake = fakeCache();
    await read(fake, '/a', { text: '1' });
    void Promise.all(crowd(fake, 200));
    await settle();
    expect(await read(fake, '/a')).toMatchObject({ ...page('1'), standing: 'kept' });
  });
});
