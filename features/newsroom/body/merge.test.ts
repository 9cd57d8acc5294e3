import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BodyDocument } from './body.ts';
import { mergeBodies } from './merge.ts';

const block = (id: string, text = id): Block => ({ id, type: 'paragraph', content: [{ text }] });
const body = (...blocks: (Block | string)[]): BodyDocument => ({
  version: 1,
  blocks: blocks.map((item) => (typeof item === 'string' ? block(item) : item)),
});
const ids = ({ blocks }: BodyDocument) => blocks.map(({ id }) => id).join('');
const base = body('a', 'b', 'c');

describe('mergeBodies', () => {
  it('takes edits of different blocks from both sides', () => {
    const mine = body(block('a', 'A'), 'b', 'c');
    const theirs = body('a', 'b', block('c', 'C'));
    expect(mergeBodies({ base, mine, theirs })).toEqual({
      merged: body(block('a', 'A'), 'b', block('c', 'C')),
      clashes: [],
    });
  });

  it.each([
    ['additions on both sides', body('a', 'x', 'b', 'c'), body('a', 'b', 'y', 'c'), 'axbyc'],
    ['additions at the top', body('x', 'a', 'b', 'c'), body('a', 'b', 'c', 'y'), 'xabcy'],
    ['a removal and an addition behind it', body('a', 'c'), body('a', 'b', 'y', 'c'), 'ayc'],
    ['my move, their addition', body('c', 'a', 'b'), body('a', 'b', 'y', 'c'), 'caby'],
    ['their move, my addition', body('a', 'x', 'b', 'c'), body('c', 'a', 'b'), 'caxb'],
    ['the same removal', body('a', 'c'), body('a', 'c'), 'ac'],
  ])('%s', (_name, mine, theirs, order) => {
    const { merged, clashes } = mergeBodies({ base, mine, theirs });
    expect(ids(merged)).toBe(order);
    expect(clashes).toEqual([]);
  });

  it('clashes on the same block, and keeps mine in place', () => {
    const mine = body('a', block('b', 'mine'), 'c');
    const theirs = body('a', block('b', 'theirs'), 'c');
    expect(mergeBodies({ base, mine, theirs })).toEqual({
      merged: mine,
      clashes: [{ blockId: 'b', base: block('b'), mine: block('b', 'mine'), theirs: block('b', 'theirs') }],
    });
  });

  it('clashes when one side edits what the other takes out, and loses no text', () => {
    const edited = body('a', block('b', 'edited'), 'c');
    const removed = body('a', 'c');
    for (const [mine, theirs] of [
      [edited, removed],
      [removed, edited],
    ] as const) {
      const { merged, clashes } = mergeBodies({ base, mine, theirs });
      expect(clashes).toHaveLength(1);
      expect(merged).toEqual(edited);
    }
  });

  const anyBody = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc.constantFrom(block(name), block(name, `${name}1`), block(name, `${name}2`)),
        ),
      ),
    )
    .map((blocks) => body(...blocks));

  it('gives back the side that changed when the other did not, and anything when both did the same', () => {
    fc.assert(
      fc.property(anyBody, anyBody, (before, side) => {
        expect(mergeBodies({ base: before, mine: side, theirs: before })).toEqual({
          merged: side,
          clashes: [],
        });
        expect(mergeBodies({ base: before, mine: before, theirs: side })).toEqual({
          merged: side,
          clashes: [],
        });
        expect(mergeBodies({ base: before, mine: side, theirs: side })).toEqual({
          merged: side,
          clashes: [],
        });
      }),
    );
  });

  it('never drops an edit that is no clash, and never doubles a block', () => {
    fc.assert(
      fc.property(anyBody, anyBody, anyBody, (before, mine, theirs) => {
        const { merged, clashes } = mergeBodies({ base: before, mine, theirs });
        const found = ids(merged);
        expect(new Set(found).size).toBe(found.length);
        const clashing = new Set(clashes.map(({ blockId }) => blockId));
        const was = new Map(before.blocks.map((item) => [item.id, JSON.stringify(item)]));
        for (const side of [mine, theirs]) {
          for (const item of side.blocks) {
            if (clashing.has(item.id) || was.get(item.id) === JSON.stringify(item)) continue;
            expect(merged.blocks).toContainEqual(item);
          }
        }
      }),
    );
  });
});
