import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import { newBlockId } from '#features/newsroom/body/block-id.ts';
import { findEmbed } from '#features/newsroom/body/blocks/embed/embed-provider.ts';

/**
 * The content that an address of a known platform stands for, in its place, with a line to write on behind it; null
 * unless the address is alone in its paragraph and the cursor at its end. One Ctrl+Z gives the address back.
 */
export function embedTyped(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection;
  const { paragraph, embed } = state.schema.nodes;
  if (!paragraph || !embed || !empty || $from.depth !== 1 || $from.parent.type !== paragraph) return null;
  if ($from.parentOffset !== $from.parent.content.size) return null;
  const typed = $from.parent.textContent.trim();
  const found = /^https?:\/\/\S+$/i.test(typed) ? findEmbed(typed) : null;
  if (!found) return null;
  const id = newBlockId();
  const block = embed.create({ id, block: { id, type: 'embed', ...found } });
  const transaction = state.tr.replaceWith($from.before(1), $from.after(1), [block, paragraph.create()]);
  const behind = $from.before(1) + block.nodeSize + 1;
  return closeHistory(transaction)
    .setSelection(TextSelection.create(transaction.doc, behind))
    .scrollIntoView();
}

/** Enter behind an address of a known platform shows what it leads to, as pasting it does. */
export const embedOnEnter = new Plugin({
  props: {
    handleKeyDown: (view, event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
        return false;
      const transaction = view.composing ? null : embedTyped(view.state);
      if (!transaction) return false;
      view.dispatch(transaction);
      return true;
    },
  },
});
