import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { goToEvent, type GoTo } from './go-to.ts';
import { findWords } from './passage-marks.ts';

function go(view: EditorView, { blockId, words }: GoTo): void {
  view.state.doc.forEach((node, position) => {
    if (node.attrs['id'] !== blockId) return;
    const { tr } = view.state;
    const range = words ? findWords(node, words) : null;
    const selection = range
      ? TextSelection.create(tr.doc, position + range.from, position + range.to)
      : node.isAtom
        ? NodeSelection.create(tr.doc, position)
        : TextSelection.near(tr.doc.resolve(position + 1));
    view.dispatch(tr.setSelection(selection));
    view.focus();
    const drawn = view.nodeDOM(position);
    if (drawn instanceof HTMLElement) drawn.scrollIntoView({ block: 'center' });
  });
}

/** Listens to `goToBlock` of go-to.ts. */
export const goToPlugin = new Plugin({
  view: (view) => {
    const listen = (event: Event): void => {
      if (event instanceof CustomEvent) go(view, event.detail as GoTo);
    };
    addEventListener(goToEvent, listen);
    return { destroy: () => removeEventListener(goToEvent, listen) };
  },
});
