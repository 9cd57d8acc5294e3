import { describe, expect, it } from 'vitest';
import {
  cardsOfMostRead,
  type MostReadLists,
  openWindow,
  toMostRead,
} from '#features/newsroom/front/most-read.ts';
import { articleCards } from '#tests/factories/article-cards.ts';

const stories = articleCards(9);
const windowsOf = (lists: MostReadLists): string[] => toMostRead(lists).map(({ window }) => window);

describe('which lists « Les plus lus » shows', () => {
  it.each([
    [0, []],
    [2, []],
    [3, ['24h']],
    [9, ['24h']],
  ])('of %i counted stories: %j', (count, windows) =>
    expect(windowsOf({ '24h': stories.slice(0, count) })).toEqual(windows),
  );

  it('keeps five stories, in the order that they came in', () =>
    expect(toMostRead({ '7d': stories })[0]?.cards).toEqual(stories.slice(0, 5)));

  it('offers what is read now, the day and the week, in this order', () =>
    expect(windowsOf({ '7d': stories, now: stories.slice(0, 3), '24h': stories.toReversed() })).toEqual([
      'now',
      '24h',
      '7d',
    ]));

  it('leaves out a week that says what the day says', () => {
    expect(windowsOf({ '24h': stories, '7d': stories })).toEqual(['24h']);
    expect(windowsOf({ '24h': stories.slice(0, 4), '7d': stories })).toEqual(['24h', '7d']);
  });
});

it('opens the day, or the first that there is', () => {
  expect(openWindow(toMostRead({ now: stories, '24h': stories }))).toBe('24h');
  expect(openWindow(toMostRead({ now: stories, '7d': stories }))).toBe('now');
  expect(openWindow([])).toBeUndefined();
});

it('names each story once among those that are drawn', () =>
  expect(
    cardsOfMostRead({ now: stories.slice(0, 2), '24h': stories.slice(0, 3), '7d': stories.slice(1, 4) }).map(
      ({ id }) => id,
    ),
  ).toEqual(['a0', 'a1', 'a2', 'a3']));
