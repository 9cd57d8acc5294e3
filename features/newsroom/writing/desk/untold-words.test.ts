import { expect, it } from 'vitest';
import { createUntoldWords } from '#features/newsroom/writing/desk/untold-words.ts';

it('tells each change once, at once, until nobody watches', () => {
  const untold = createUntoldWords();
  const told: boolean[] = [];
  const stop = untold.watch(() => told.push(untold.get()));
  untold.set(true);
  untold.set(true);
  expect(told).toEqual([true]);
  untold.set(false);
  stop();
  untold.set(true);
  expect(told).toEqual([true, false]);
  expect(untold.get()).toBe(true);
});
