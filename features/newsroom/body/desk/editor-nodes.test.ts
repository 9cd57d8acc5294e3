import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { everyBlock } from '#tests/factories/every-block.ts';
import { currentBlockPosition, insertionPosition, moveBlock } from './block-moves.ts';
import { editorNodes } from './editor-nodes.ts';
import { bodyToSlice, uniqueIds } from './editor-plugins.ts';
import { bodyToTiptap, type TiptapNode, tiptapToBody } from './tiptap-document.ts';

const schema = getSchema(editorNodes);
const document = () => schema.nodeFromJSON(bodyToTiptap(everyBlock()));
const stateOf = () => EditorState.create({ doc: document(), plugins: [uniqueIds] });
const ids = (state: EditorState) => state.doc.children.map((node) => String(node.attrs['id']));
const positionOf = (state: EditorState, id: string): number => {
  let found = -1;
  state.doc.forEach((node, position) => {
    if (node.attrs['id'] === id) found = position;
  });
  return found;
};

describe('the editor’s schema', () => {
  it('holds every block, mark and id of a body', () => {
    const held = document();
    held.check();
    expect(tiptapToBody(held.toJSON() as TiptapNode)).toEqual(everyBlock());
  });

  it('has no place for anything else', () => {
    expect(Object.keys(schema.nodes)).not.toEqual(expect.arrayContaining(['codeBlock']));
    expect(Object.keys(schema.marks).sort()).toEqual(
      ['bold', 'italic', 'language', 'link', 'subscript', 'superscript'].sort(),
    );
  });
});

describe('block ids while typing', () => {
  it('a split paragraph, a copy and a new block get ids of their own; the others keep theirs', () => {
    const state = stateOf();
    const before = ids(state);
    const split = state.apply(state.tr.split(3));
    expect(new Set(ids(split)).size).toBe(before.length + 1);
    expect(ids(split).filter((id) => before.includes(id))).toEqual(before);
    const copied = state.apply(state.tr.insert(state.doc.content.size, state.doc.firstChild!));
    expect(ids(copied).slice(0, -1)).toEqual(before);
    expect(ids(copied).at(-1)).toMatch(/^[a-z0-9]{10}$/);
  });

  it('pasted paragraphs join the text around them', () => {
    const state = stateOf();
    const body = {
      version: 1 as const,
      blocks: [{ id: 'x', type: 'paragraph' as const, content: [{ text: 'collé' }] }],
    };
    const pasted = state.apply(state.tr.replaceRange(3, 3, bodyToSlice(body, schema)));
    expect(ids(pasted)).toEqual(ids(state));
    expect(pasted.doc.firstChild?.textContent).toMatch(/^Uncollé /);
  });
});

describe('moving blocks', () => {
  it('goes up and down with its id, and stops at the ends', () => {
    const state = stateOf();
    const up = state.apply(moveBlock(state, positionOf(state, 'i1'), -1)!);
    expect(ids(up).join(' ')).toContain('q1 i1 x1 g1');
    const back = up.apply(moveBlock(up, positionOf(up, 'i1'), 1)!);
    expect(ids(back)).toEqual(ids(state));
    expect(back.doc.eq(state.doc)).toBe(true);
    expect(moveBlock(state, 0, -1)).toBeNull();
    expect(moveBlock(state, positionOf(state, 'd1'), 1)).toBeNull();
  });

  it('keeps the cursor in the block that moves', () => {
    const state = stateOf();
    const inList = positionOf(state, 'l1') + 4;
    const there = state.apply(state.tr.setSelection(TextSelection.create(state.doc, inList)));
    expect(currentBlockPosition(there)).toBe(positionOf(there, 'l1'));
    const moved = there.apply(moveBlock(there, positionOf(there, 'l1'), 1)!);
    expect(currentBlockPosition(moved)).toBe(positionOf(moved, 'l1'));
    expect(insertionPosition(moved)).toBe(positionOf(moved, 'q1'));
  });
});
