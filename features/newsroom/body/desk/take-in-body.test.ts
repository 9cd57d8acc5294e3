import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BodyDocument } from '#features/newsroom/body/body.ts';
import { everyBlock } from '#tests/factories/every-block.ts';
import { editorNodes } from './editor-nodes.ts';
import { takeInBody } from './take-in-body.ts';
import { bodyToTiptap, type TiptapNode, tiptapToBody } from './tiptap-document.ts';

const schema = getSchema(editorNodes);
const stateOf = (body: BodyDocument) => EditorState.create({ doc: schema.nodeFromJSON(bodyToTiptap(body)) });
const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', content: [{ text }] });
const body = (...blocks: Block[]): BodyDocument => ({ version: 1, blocks });
const takenIn = (state: EditorState, next: BodyDocument): EditorState => {
  const transaction = takeInBody(state, next);
  return transaction ? state.apply(transaction) : state;
};
const read = (state: EditorState) => tiptapToBody(state.doc.toJSON() as TiptapNode);
const caretIn = (state: EditorState, text: string): EditorState => {
  let at = -1;
  state.doc.descendants((node, position) => {
    if (node.isText && node.text?.includes(text)) at = position + (node.text.indexOf(text) + text.length);
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
};
const beforeCaret = ({ selection }: EditorState) =>
  selection.$from.parent.textBetween(0, selection.$from.parentOffset);

describe('takeInBody', () => {
  it('does nothing when nothing differs', () => {
    expect(takeInBody(stateOf(everyBlock()), everyBlock())).toBeNull();
  });

  it('keeps the place of whoever writes while other blocks change, come and go', () => {
    const start = body(paragraph('a', 'Un.'), paragraph('b', 'Deux et demi.'), paragraph('c', 'Trois.'));
    const state = caretIn(stateOf(start), 'Deux');
    const next = body(
      paragraph('x', 'Zéro.'),
      paragraph('a', 'Un, changé.'),
      paragraph('b', 'Deux et demi.'),
    );
    const after = takenIn(state, next);
    expect(read(after)).toEqual(next);
    expect(beforeCaret(after)).toBe('Deux');
  });

  it('keeps the place within the block itself, between its first and last difference', () => {
    const state = caretIn(stateOf(body(paragraph('a', 'La mer monte vite.'))), 'mer');
    const after = takenIn(state, body(paragraph('a', 'La mer monte très vite.')));
    expect(read(after)).toEqual(body(paragraph('a', 'La mer monte très vite.')));
    expect(beforeCaret(after)).toBe('La mer');
  });

  it('leaves open the empty line that somebody just opened', () => {
    const state = stateOf(body(paragraph('a', 'Un.')));
    const line = schema.nodes['paragraph']?.create({ id: 'vide' });
    const opened = state.apply(state.tr.insert(state.doc.content.size, line ?? []));
    const after = takenIn(opened, body(paragraph('a', 'Un.'), paragraph('b', 'Deux.')));
    expect(after.doc.childCount).toBe(3);
    expect(read(after)).toEqual(body(paragraph('a', 'Un.'), paragraph('b', 'Deux.')));
  });

  const blocks = everyBlock().blocks;
  const anyBody = fc
    .uniqueArray(fc.nat(blocks.length + 5), { maxLength: 10 })
    .chain((picks) =>
      fc.tuple(
        ...picks.map((pick) =>
          pick < blocks.length
            ? fc.constant(blocks[pick] as Block)
            : fc.constantFrom('aa', 'aaa', 'ab a', 'b').map((text) => paragraph(`p${pick}`, text)),
        ),
      ),
    )
    .map((some) => body(...some));

  it('makes any body of any other', () => {
    fc.assert(
      fc.property(anyBody, anyBody, (before, after) => {
        const state = takenIn(stateOf(before), after);
        state.doc.check();
        expect(read(state)).toEqual(after);
      }),
    );
  });
});
