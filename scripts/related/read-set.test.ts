import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSet } from '#scripts/related/read-set.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'related-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, ...lines: string[]): void => writeFileSync(join(folder, name), lines.join('\n'));

const one = '{"id": "a", "title": "Un titre", "text": null}';
const other = '{"id": 2, "title": "Un autre", "story": "s", "extra": true}';

describe('somebody’s set', () => {
  it('is articles, and pairs if there are any', () => {
    write('articles.jsonl', one, '', other);
    expect(readSet(folder)).toMatchObject({ articles: [{ id: 'a' }, { id: '2', story: 's' }], pairs: [] });
    write('pairs.jsonl', '{"a": "a", "b": 2, "overall": "2.5"}');
    expect(readSet(folder).pairs).toEqual([{ a: 'a', b: '2', overall: 2.5 }]);
  });

  it.each<[string, string[], string[] | null, RegExp]>([
    ['a line that is no JSON', [one, '{'], null, /articles\.jsonl, ligne 2.*JSON/],
    ['an article without a title', [one, '{"id": "b"}'], null, /articles\.jsonl, ligne 2.*title/],
    ['an article that is no object', ['[]'], null, /articles\.jsonl, ligne 1/],
    ['one id for two articles', [one, one], null, /ligne 2.*«\u00a0a\u00a0»/],
    ['no article', [''], null, /vide/],
    [
      'a pair of nobody',
      [one, other],
      ['{"a": "a", "b": "z", "overall": 1}'],
      /pairs\.jsonl, ligne 1.*«\u00a0z\u00a0»/,
    ],
    ['a pair of one', [one], ['{"a": "a", "b": "a", "overall": 1}'], /lui-même/],
    ['a judgement off the scale', [one, other], ['{"a": "a", "b": 2, "overall": 7}'], /overall/],
  ])('is refused with its line: %s', (_what, articles, pairs, sentence) => {
    write('articles.jsonl', ...articles);
    if (pairs) write('pairs.jsonl', ...pairs);
    expect(() => readSet(folder)).toThrow(sentence);
  });

  it('is refused when it is no folder, or has no articles', () => {
    expect(() => readSet(join(folder, 'nowhere'))).toThrow(/dossier/);
    expect(() => readSet(folder)).toThrow(/introuvable/);
  });
});
