import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { AttrStep } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blockToText } from '#features/newsroom/body/body-text.ts';
import { listPlaceholders } from '#features/newsroom/body/placeholders.ts';
import { tiptapToBlock } from './tiptap-document.ts';

const gap = { class: 'corps-manque' };

/** The gaps of one textblock, or of a block that is edited through its form. */
function decorate(node: ProseMirrorNode, position: number): Decoration[] {
  if (node.isTextblock) {
    if (node.childCount === 0) return [];
    const text = node.textBetween(0, node.content.size, undefined, '\n');
    return listPlaceholders(text).map(({ from, to }) =>
      Decoration.inline(position + 1 + from, position + 1 + to, gap),
    );
  }
  const block = node.isAtom && node.attrs['block'] ? tiptapToBlock(node.toJSON()) : null;
  if (!block || listPlaceholders(blockToText(block)).length === 0) return [];
  return [Decoration.node(position, position + node.nodeSize, gap)];
}

function decorateAll(document: ProseMirrorNode): DecorationSet {
  const found: Decoration[] = [];
  document.descendants((node, position) => {
    found.push(...decorate(node, position));
    return !node.isTextblock;
  });
  return DecorationSet.create(document, found);
}

/** Shows each gap ("TK", "XXX", "[à compléter]") in the text. Reads again only the blocks that were written in. */
export const placeholderMarks = new Plugin<DecorationSet>({
  state: {
    init: (_config, { doc }) => decorateAll(doc),
    apply: (transaction, before) => {
      if (!transaction.docChanged) return before;
      // A form's block was written over: its attribute leaves no range behind.
      if (transaction.steps.some((step) => step instanceof AttrStep && step.attr === 'block'))
        return decorateAll(transaction.doc);
      const range = transaction.changedRange();
      let set = before.map(transaction.mapping, transaction.doc);
      if (!range) return set;
      const from = Math.max(0, range.from - 1);
      const to = Math.min(transaction.doc.content.size, range.to + 1);
      transaction.doc.nodesBetween(from, to, (node, position) => {
        if (!node.isTextblock && !node.isAtom) return true;
        const end = position + node.nodeSize;
        const old = set.find(position, end).filter((mark) => mark.from >= position && mark.to <= end);
        const now = decorate(node, position);
        if (old.length > 0) set = set.remove(old);
        if (now.length > 0) set = set.add(transaction.doc, now);
        return false;
      });
      return set;
    },
  },
  props: {
    decorations(state) {
      return this.getState(state);
    },
  },
});
