import type { EditorState, Transaction } from '@tiptap/pm/state';
import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';

/** The place of the first-level block that the selection is in; null between blocks. */
export function currentBlockPosition(state: EditorState): number | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.$from.depth === 0) return selection.from;
  return selection.$from.depth > 0 ? selection.$from.before(1) : null;
}

/** Where a new block goes: behind the one being written in. */
export function insertionPosition(state: EditorState): number {
  const { selection } = state;
  return selection.$to.depth > 0 ? selection.$to.after(1) : selection.to;
}

/** Moves the block at a place one place up or down, with its id; null at either end. */
export function moveBlock(state: EditorState, position: number, direction: -1 | 1): Transaction | null {
  const node = state.doc.nodeAt(position);
  if (!node) return null;
  const $at = state.doc.resolve(position);
  const neighbour = direction < 0 ? $at.nodeBefore : state.doc.resolve(position + node.nodeSize).nodeAfter;
  if (!neighbour || $at.depth !== 0) return null;
  const target = direction < 0 ? position - neighbour.nodeSize : position + neighbour.nodeSize;
  const transaction = state.tr.delete(position, position + node.nodeSize).insert(target, node);
  const offset = state.selection.from - position;
  const selection = node.isAtom
    ? NodeSelection.create(transaction.doc, target)
    : TextSelection.near(transaction.doc.resolve(target + Math.max(1, Math.min(offset, node.nodeSize - 1))));
  return transaction.setSelection(selection).scrollIntoView();
}

/** Takes out the block at a place; the cursor goes to what came next, an empty paragraph when nothing is left. */
export function deleteBlock(state: EditorState, position: number): Transaction | null {
  const node = state.doc.nodeAt(position);
  if (!node) return null;
  const transaction = closeHistory(state.tr.delete(position, position + node.nodeSize));
  const place = Math.min(position, transaction.doc.content.size);
  return transaction.setSelection(Selection.near(transaction.doc.resolve(place))).scrollIntoView();
}
