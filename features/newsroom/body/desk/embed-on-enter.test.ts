import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { editorNodes } from './editor-nodes.ts';
import { embedTyped } from './embed-on-enter.ts';
import { bodyToTiptap, type TiptapNode, tiptapToBody } from './tiptap-document.ts';

const schema = getSchema(editorNodes);
const address = 'https://youtu.be/dQw4w9WgXcQ?si=suivi';

/** A paragraph with the cursor `back` characters before its end. */
function typed(text: string, back = 0): EditorState {
  const content = text === '' ? [] : [{ text }];
  const doc = schema.nodeFromJSON(
    bodyToTiptap({ version: 1, blocks: [{ id: 'a', type: 'paragraph', content }] }),
  );
  const selection = TextSelection.create(doc, doc.content.size - 1 - back);
  return EditorState.create({ doc, selection, plugins: [history()] });
}
const read = (state: EditorState) => tiptapToBody(state.doc.toJSON() as TiptapNode).blocks;

it('makes an address alone in its paragraph an embed, with a line behind it', () => {
  const state = typed(address);
  const transaction = embedTyped(state);
  const after = transaction ? state.apply(transaction) : state;
  expect(read(after)[0]).toMatchObject({
    type: 'embed',
    provider: 'youtube',
    url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  });
  expect(after.selection.$from.parent.type.name).toBe('paragraph');
  expect(after.selection.$from.index(0)).toBe(1);
});

it('gives the address back in one undo', () => {
  let state = typed(address.slice(0, -1));
  state = state.apply(state.tr.insertText('i'));
  const transaction = embedTyped(state);
  expect(transaction).not.toBeNull();
  if (transaction) state = state.apply(transaction);
  undo(state, (step) => {
    state = state.apply(step);
  });
  expect(read(state)).toMatchObject([{ type: 'paragraph', content: [{ text: address }] }]);
});

it.each([
  ['', 0],
  ['https://exemple.fr/page', 0],
  [`Voir ${address}`, 0],
  [address, 4],
])('leaves %j alone with the cursor %i from its end', (text, back) => {
  expect(embedTyped(typed(text, back))).toBeNull();
});
