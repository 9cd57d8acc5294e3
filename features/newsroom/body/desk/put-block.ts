import type { Editor } from '@tiptap/core';
import { insertionPosition } from './block-moves.ts';
import type { FormBlock } from './tiptap-document.ts';

/**
 * Writes a form's block: over the one that was opened, in the place of an empty paragraph, or behind the block being
 * written in.
 */
export function putBlock(editor: Editor, block: FormBlock, position: number | null): void {
  const { state } = editor;
  if (position !== null && state.doc.nodeAt(position)?.type.name === block.type) {
    editor.view.dispatch(state.tr.setNodeAttribute(position, 'block', block));
    editor.commands.focus();
    return;
  }
  const { $from } = state.selection;
  const isEmptyLine =
    $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  const at = isEmptyLine ? { from: $from.before(1), to: $from.after(1) } : insertionPosition(state);
  editor.chain().insertContentAt(at, { type: block.type, attrs: { block } }).focus().run();
}
