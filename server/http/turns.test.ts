import { expect, it } from 'vitest';
import { inTurns, TooManyWaiting } from '#server/http/turns.ts';

it('runs few at once, in the order in which they came, and sends the rest away', async () => {
  const inTurn = inTurns({ atOnce: 2, waiting: 3 });
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) => () =>
    new Promise<number>((resolve) => {
      begun.push(number);
      ends.push(() => resolve(number));
    });
  const all = [1, 2, 3, 4, 5].map((number) => inTurn(work(number)));
  await expect(inTurn(work(6))).rejects.toThrow(TooManyWaiting);
  expect(begun).toEqual([1, 2]);
  for (let count = 0; count < 5; count += 1) {
    ends[count]?.();
    await all[count];
  }
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5]);
  expect(begun).toEqual([1, 2, 3, 4, 5]);
});

it('goes on after work that fails', async () => {
  const inTurn = inTurns({ atOnce: 1, waiting: 1 });
  const failed = inTurn(() => Promise.reject(new Error('non')));
  const next = inTurn(() => Promise.resolve('oui'));
  await expect(failed).rejects.toThrow('non');
  expect(await next).toBe('oui');
});
