import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A place in a text: a block, or words of it. */
export type Passage = { blockId: string; quote: string | null };

/** Something said about a passage, shown in the margin. `label` is what the mark's button says aloud. */
export type PassageMark = Passage & { key: string; count: number; label: string; isChosen: boolean };

/** A quotation is kept short: enough to find the words again. */
export const longestQuote = 300;

/** The block that the selection begins in, with the selected words of it; null outside any block. */
export function selectedPassage({ doc, selection }: EditorState): Passage | null {
  const at = selection.$from.index(0);
  const block = at < doc.childCount ? doc.child(at) : null;
  const blockId: unknown = block?.attrs['id'];
  if (!block || typeof blockId !== 'string') return null;
  const start = selection.$from.posAtIndex(at, 0);
  const end = Math.min(selection.to, start + block.nodeSize);
  const quote = doc.textBetween(selection.from, end, '\n', '\n').trim().slice(0, longestQuote);
  return { blockId, quote: quote || null };
}

/** Where the words stand in a block, counted from the block's own beginning; null when they are not there. */
export function findWords(block: ProseMirrorNode, words: string): { from: number; to: number } | null {
  let text = '';
  const places: number[] = [];
  block.descendants((node, position) => {
    if (node.isTextblock && text !== '') {
      text += '\n';
      places.push(position);
    }
    const own = node.text ?? (node.isLeaf ? '\n' : '');
    for (let at = 0; at < own.length; at += 1) places.push(position + at);
    text += own;
  });
  const at = text.indexOf(words);
  const from = places[at];
  const last = places[at + words.length - 1];
  if (at < 0 || from === undefined || last === undefined) return null;
  return { from: from + 1, to: last + 2 };
}

type MarksState = { marks: readonly PassageMark[]; decorations: DecorationSet };
export const marksKey = new PluginKey<MarksState>('passageMarks');

/** Shows marks beside their blocks; `setMarks` changes them without touching the text or its history. */
export const passageMarks = (onMark: (key: string) => void): Plugin<MarksState> =>
  new Plugin<MarksState>({
    key: marksKey,
    state: {
      init: () => ({ marks: [], decorations: DecorationSet.empty }),
      apply(transaction, before) {
        const { doc } = transaction;
        const marks = transaction.getMeta(marksKey) as readonly PassageMark[] | undefined;
        if (marks) return { marks, decorations: draw(doc, marks, onMark) };
        if (!transaction.docChanged) return before;
        return { ...before, decorations: before.decorations.map(transaction.mapping, doc) };
      },
    },
    props: { decorations: (state) => marksKey.getState(state)?.decorations },
  });

export const setMarks = (state: EditorState, marks: readonly PassageMark[]) =>
  state.tr.setMeta(marksKey, marks).setMeta('addToHistory', false);

function draw(
  doc: ProseMirrorNode,
  marks: readonly PassageMark[],
  onMark: (key: string) => void,
): DecorationSet {
  const decorations: Decoration[] = [];
  doc.forEach((block, position) => {
    const here = marks.filter(({ blockId }) => blockId === block.attrs['id']);
    const first = here[0];
    if (!first) return;
    const isChosen = here.some((mark) => mark.isChosen);
    const end = position + block.nodeSize;
    const name = isChosen ? 'corps-remarque corps-remarque-choisie' : 'corps-remarque';
    decorations.push(Decoration.node(position, end, { class: name }));
    for (const mark of here) {
      const words = mark.quote === null ? null : findWords(block, mark.quote);
      if (!words) continue;
      decorations.push(
        Decoration.inline(position + words.from, position + words.to, {
          class: mark.isChosen ? 'corps-passage corps-passage-choisi' : 'corps-passage',
        }),
      );
    }
    decorations.push(
      Decoration.widget(placeOfButton(block, position), () => button(here, onMark), {
        side: -1,
        key: here.map(({ key, count }) => `${key}:${count}`).join(' '),
        stopEvent: () => true,
        ignoreSelection: true,
      }),
    );
  });
  return DecorationSet.create(doc, decorations);
}

/** In the block's first line when it has one, before the block otherwise. */
function placeOfButton(block: ProseMirrorNode, position: number): number {
  let inside = block;
  let at = position;
  while (!inside.isTextblock) {
    const child = inside.firstChild;
    if (inside.isAtom || !child) return position;
    inside = child;
    at += 1;
  }
  return at + 1;
}

function button(marks: readonly PassageMark[], onMark: (key: string) => void): HTMLElement {
  // A button of its own: a form that is disabled around the text leaves the mark alive.
  const element = document.createElement('span');
  const [first] = marks;
  const count = marks.reduce((sum, mark) => sum + mark.count, 0);
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  element.className = 'corps-marque';
  element.contentEditable = 'false';
  element.textContent = String(count);
  // Begins with what the eye reads: who speaks to the machine says that.
  element.setAttribute('aria-label', [String(count), ...marks.map(({ label }) => label)].join(', '));
  // The text keeps its selection: the press is not the beginning of another.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  const press = () => first && onMark(first.key);
  element.addEventListener('click', press);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
  return element;
}
