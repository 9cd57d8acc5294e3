import { expect, it } from 'vitest';
import { countOutcomes, recallAt, type Scored } from '#scripts/spam/figures.ts';
import { readRows } from '#scripts/spam/read-rows.ts';

const row = (isSpam: boolean, score: number): Scored => ({ isSpam, score, outcome: 'waiting' });

it('tells the recall of the best threshold that catches no more honest comments than allowed', () => {
  const honest = Array.from({ length: 100 }, (_, at) => row(false, at / 1_000));
  const rows = [...honest, row(true, 0.0985), row(true, 0.5), row(true, 0.0975), row(true, 0.01)];
  expect([0.01, 0.02, 0.05].map((rate) => recallAt(rows, rate))).toEqual([0.5, 0.75, 0.75]);
  expect(recallAt([row(true, 1)], 0.02)).toBeNull();
  expect(recallAt([row(false, 1), row(true, 1)], 0.02)).toBe(0);
});

it('counts outcomes by kind', () => {
  expect(countOutcomes([row(true, 1), { ...row(false, 0), outcome: 'published' }])).toEqual({
    spam: { published: 0, waiting: 1, refused: 0 },
    ham: { published: 1, waiting: 0, refused: 0 },
  });
});

it('reads lines, whatever else they hold, and names the one that it can’t read', () => {
  const line = '{"id":7,"content":"a","label":"spam","genre":"x"}';
  expect(readRows(`\ufeff${line}\r\n\n${line}`)).toMatchObject([{ id: '7' }, { label: 'spam' }]);
  const odd = '{"id":"a","content":3,"label":" SPAM ","date":1767254400,"author":{"x":1},"author_url":null}';
  expect(readRows(odd)).toEqual([
    { id: 'a', content: '3', label: 'spam', date: '1767254400', author: null, author_url: null },
  ]);
  expect(() => readRows(`${line}\n{`)).toThrow('Ligne 2');
  expect(() => readRows('{"id":"a","label":"ham"}')).toThrow('content');
  expect(() => readRows('[1]')).toThrow('Ligne 1');
  expect(() => readRows('{"id":"a","content":"b","label":"peut-être"}')).toThrow('label');
  expect(() => readRows('\n')).toThrow(/vide/);
});
