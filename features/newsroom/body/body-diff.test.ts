import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BodyDocument } from './body.ts';
import { type BlockDiff, countChangedBlocks, diffBodies } from './body-diff.ts';

const paragraph = (id: string, text = id): Block => ({ id, type: 'paragraph', content: [{ text }] });
const body = (...blocks: Block[]): BodyDocument => ({ version: 1, blocks });
const told = (diffs: BlockDiff[]) =>
  diffs.map(({ blockId, change, isMoved }) => `${blockId}:${change}${isMoved ? ':moved' : ''}`).join(' ');
const [a, b, c, d] = [paragraph('a'), paragraph('b'), paragraph('c'), paragraph('d')];

describe('diffBodies', () => {
  it.each([
    ['nothing', body(a, b), body(a, b), 'a:same b:same'],
    ['an edit', body(a, b), body(a, paragraph('b', 'autre')), 'a:same b:changed'],
    ['an addition', body(a, c), body(a, b, c), 'a:same b:added c:same'],
    ['a removal, where it was', body(a, b, c), body(a, c), 'a:same b:removed c:same'],
    ['the first taken out', body(a, b), body(b), 'a:removed b:same'],
    ['one carried to the end', body(a, b, c, d), body(b, c, d, a), 'b:same c:same d:same a:same:moved'],
    [
      'one carried up and changed',
      body(a, b, c),
      body(paragraph('c', 'x'), a, b),
      'c:changed:moved a:same b:same',
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(told(diffBodies(before, after))).toBe(expected);
  });

  it('tells the words inside a block, and what is no word', () => {
    const bold: Block = {
      id: 'a',
      type: 'paragraph',
      content: [{ text: 'La mer.', marks: { strong: true } }],
    };
    expect(diffBodies(body(paragraph('a', 'La mer.')), body(bold))).toMatchObject([
      { change: 'changed', isDressChanged: true, words: [{ kind: 'same', text: 'La mer.' }] },
    ]);
    expect(diffBodies(body(paragraph('a', 'La mer.')), body(paragraph('a', 'La mer monte.')))).toMatchObject([
      {
        change: 'changed',
        isDressChanged: false,
        words: [
          { kind: 'same', text: 'La mer' },
          { kind: 'added', text: ' monte' },
          { kind: 'same', text: '.' },
        ],
      },
    ]);
  });

  const anyBody = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 7 })
    .chain((names) =>
      fc.tuple(...names.map((name) => fc.constantFrom(paragraph(name), paragraph(name, `${name} une`)))),
    )
    .map((blocks) => body(...blocks));

  it('names each block of both versions once, in the order of the second, and is empty of changes only for one text', () => {
    fc.assert(
      fc.property(anyBody, anyBody, (before, after) => {
        const diffs = diffBodies(before, after);
        const kept = diffs.filter(({ change }) => change !== 'removed').map(({ blockId }) => blockId);
        expect(kept).toEqual(after.blocks.map(({ id }) => id));
        const removed = diffs.filter(({ change }) => change === 'removed').map(({ blockId }) => blockId);
        const present = new Set(kept);
        expect(removed.sort()).toEqual(
          before.blocks
            .map(({ id }) => id)
            .filter((id) => !present.has(id))
            .sort(),
        );
        const changed = diffs.filter(({ change, isMoved }) => change !== 'same' || isMoved).length;
        expect(countChangedBlocks(before, after)).toBe(changed);
        const isQuiet = diffs.every(({ change, isMoved }) => change === 'same' && !isMoved);
        expect(isQuiet).toBe(JSON.stringify(before) === JSON.stringify(after));
      }),
    );
  });
});
