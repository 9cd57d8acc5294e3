import { describe, expect, it } from 'vitest';
import { tag } from '#tests/fake-pages.ts';
import { createPurgeClock } from './purge-clock.ts';

describe('a render window', () => {
  it('is not touched by what was heard before it opened', () => {
    const clock = createPurgeClock();
    clock.tick([tag('a')]);
    clock.tick('all');
    const window = clock.open();
    expect(window.isPurged([tag('a')])).toBe(false);
    expect(window.hasTicked()).toBe(false);
  });

  it('sees purges of its tags, and of no others', () => {
    const clock = createPurgeClock();
    const window = clock.open();
    clock.tick([tag('a')]);
    expect(window.isPurged([tag('a')])).toBe(true);
    expect(window.isPurged([tag('b'), tag('a')])).toBe(true);
    expect(window.isPurged([tag('b')])).toBe(false);
    expect(window.hasTicked()).toBe(true);
  });

  it('sees a purge of all, whatever its tags', () => {
    const clock = createPurgeClock();
    const window = clock.open();
    clock.tick('all');
    expect(window.isPurged([])).toBe(true);
  });

  it('remembers for an old window what a newer one need not know', () => {
    const clock = createPurgeClock();
    const old = clock.open();
    clock.tick([tag('a')]);
    const young = clock.open();
    young.close();
    for (let at = 0; at < 6_000; at += 1) clock.tick([tag(`t${at}`)]);
    expect(old.isPurged([tag('a')])).toBe(true);
    expect(old.isPurged([tag('t0')])).toBe(true);
    expect(clock.open().isPurged([tag('a')])).toBe(false);
  });

  it('forgets when nobody renders, and is right afterwards', () => {
    const clock = createPurgeClock();
    clock.open().close();
    clock.tick([tag('a')]);
    clock.tick([tag('b')]);
    const window = clock.open();
    clock.tick([tag('b')]);
    expect(window.isPurged([tag('a')])).toBe(false);
    expect(window.isPurged([tag('b')])).toBe(true);
  });
});
