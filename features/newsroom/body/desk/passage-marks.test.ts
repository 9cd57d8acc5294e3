import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { Block } from '#features/newsroom/body/body.ts';
import { editorNodes } from './editor-nodes.ts';
import { findWords, longestQuote, selectedPassage } from './passage-marks.ts';
import { bodyToTiptap } from './tiptap-document.ts';

const schema = getSchema(editorNodes);
const blocks: Block[] = [
  {
    id: 'b1',
    type: 'paragraph',
    content: [{ text: 'La crue a ' }, { text: 'emporté', marks: { strong: true } }, { text: ' le pont.' }],
  },
  {
    id: 'b2',
    type: 'list',
    ordered: false,
    items: [[{ text: 'Un mort' }], [{ text: 'Dix blessés' }]],
  },
];
const doc = schema.nodeFromJSON(bodyToTiptap({ version: 1, blocks }));
const select = (from: number, to: number) => {
  const state = EditorState.create({ doc });
  return selectedPassage(state.apply(state.tr.setSelection(TextSelection.create(doc, from, to))));
};

describe('finding words in a block', () => {
  it('finds them across marks and lines', () => {
    const words = findWords(doc.child(0), 'a emporté le');
    expect(words && doc.textBetween(words.from, words.to)).toBe('a emporté le');
    const start = doc.child(0).nodeSize;
    const over = findWords(doc.child(1), 'mort\nDix');
    expect(over && doc.textBetween(start + over.from, start + over.to, '\n')).toBe('mort\nDix');
  });

  it('finds nothing that is not there', () => {
    expect(findWords(doc.child(0), 'la route')).toBeNull();
  });
});

describe('the passage under a selection', () => {
  it('is the block alone where nothing is selected', () => {
    expect(select(3, 3)).toEqual({ blockId: 'b1', quote: null });
  });

  it('is the words of the first block that a selection touches', () => {
    const whole = select(4, doc.content.size - 4);
    expect(whole?.blockId).toBe('b1');
    expect(whole?.quote).toBe('crue a emporté le pont.');
  });

  it('is never longer than what is kept', () => {
    const long = schema.nodeFromJSON(
      bodyToTiptap({
        version: 1,
        blocks: [{ id: 'b3', type: 'paragraph', content: [{ text: 'mot '.repeat(500) }] }],
      }),
    );
    const state = EditorState.create({ doc: long });
    const selection = TextSelection.create(long, 1, long.content.size - 1);
    expect(selectedPassage(state.apply(state.tr.setSelection(selection)))?.quote?.length).toBeLessThanOrEqual(
      longestQuote,
    );
  });
});
