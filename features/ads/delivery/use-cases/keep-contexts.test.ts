import { expect, it } from 'vitest';
import type { FoundContext } from '#features/ads/delivery/data/page-context.queries.ts';
import { tags } from '#lib/tags.ts';
import { pageContext } from '#tests/factories/servable.ts';
import { keepContexts } from './keep-contexts.ts';

const article = '0190a000-0000-7000-8000-000000000001';

/** A newspaper with one article at `/monde/titre`, whose text the test holds in its hand. */
function open() {
  const clock = { now: 0 };
  const state = { words: ['vélo'] as string[], isThere: true, isAway: false };
  const asked: string[] = [];
  const contexts = keepContexts({
    now: () => clock.now,
    read: async (address, words): Promise<FoundContext | null> => {
      asked.push(address.is);
      if (state.isAway) throw new Error('away');
      if (address.is !== 'article' || !state.isThere) return null;
      const held = new Set(words.filter((word) => state.words.includes(word)));
      return { context: pageContext({ articleId: article, words: held }), tags: [tags.article(article)] };
    },
  });
  const words = async () => [...((await contexts.get('/monde/titre'))?.words ?? ['absent'])];
  return { clock, state, asked, contexts, words };
}

it('reads a page once, and again when something of it is purged', async () => {
  const { state, asked, contexts, words } = open();
  contexts.setWords(['vélo', 'tram']);
  await Promise.all([words(), words()]);
  expect(await words()).toEqual(['vélo']);
  expect(asked).toEqual(['article']);
  state.words = ['tram'];
  contexts.drop([tags.latest()]);
  expect(await words()).toEqual(['vélo']);
  contexts.drop([tags.article(article)]);
  expect(await words()).toEqual(['tram']);
  contexts.drop('all');
  await words();
  expect(asked).toHaveLength(3);
});

it('reads every text again for a word that nobody had targeted', async () => {
  const { asked, contexts, words } = open();
  expect(await words()).toEqual([]);
  contexts.setWords(['vélo']);
  expect(await words()).toEqual(['vélo']);
  contexts.setWords([]);
  expect(await words()).toEqual(['vélo']);
  expect(asked).toHaveLength(2);
});

it('remembers what is absent until anything comes to life', async () => {
  const { state, asked, contexts, words } = open();
  state.isThere = false;
  expect(await words()).toEqual(['absent']);
  expect(await words()).toEqual(['absent']);
  expect(asked).toHaveLength(1);
  state.isThere = true;
  contexts.drop([tags.latest()]);
  expect(await words()).toEqual([]);
  expect(await contexts.get('/redaction')).toBeNull();
});

it('keeps nothing that was read while it changed', async () => {
  const { state, contexts, words } = open();
  contexts.setWords(['vélo']);
  const early = words();
  contexts.drop([tags.article(article)]);
  state.words = [];
  expect(await words()).toEqual([]);
  await early;
  expect(await words()).toEqual([]);
});

it('serves what is old while it is read again, also when it cannot be', async () => {
  const { clock, state, asked, contexts, words } = open();
  contexts.setWords(['vélo', 'tram']);
  await words();
  clock.now = 61_000;
  state.isAway = true;
  expect(await words()).toEqual(['vélo']);
  state.isAway = false;
  state.words = ['tram'];
  await expect.poll(words).toEqual(['tram']);
  expect(asked.length).toBeGreaterThanOrEqual(3);
});
