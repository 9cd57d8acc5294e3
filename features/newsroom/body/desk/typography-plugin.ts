import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { typedFrench } from './typed-french.ts';

/** What was just set, and the key as it was typed: Backspace right after gives the key back. */
type Set = { from: number; to: number; typed: string } | null;
type State = { isOn: boolean; last: Set };
type Meta = { isOn: boolean } | { last: Set };

const key = new PluginKey<State>('typography');
const farthest = 200;

/** Turns the helper on or off in a running editor. */
export const setTypography = (view: EditorView, isOn: boolean): void =>
  view.dispatch(view.state.tr.setMeta(key, { isOn } satisfies Meta));

/** Links, passages in another language and quotations in one are left as they are typed. */
function isFrenchHere({ selection: { $from }, storedMarks }: EditorState): boolean {
  const worn = storedMarks ?? $from.marks();
  if (worn.some(({ type }) => type.name === 'link' || type.name === 'language')) return false;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).attrs['lang']) return false;
  return true;
}

/** The text in front of the cursor, in its paragraph; null where what is there is not only text. */
function textBefore({ selection: { $from } }: EditorState): string {
  const start = Math.max(0, $from.parentOffset - farthest);
  // One character for whatever is not text, so that offsets stay true.
  return $from.parent.textBetween(start, $from.parentOffset, undefined, '\n');
}

function setKey(view: EditorView, { from, to, text }: { from: number; to: number; text: string }): boolean {
  const { state } = view;
  if (view.composing || text.length !== 1 || !key.getState(state)?.isOn || !isFrenchHere(state)) return false;
  if (from !== to || from !== state.selection.from || !state.selection.$from.parent.isTextblock) return false;
  const set = typedFrench(textBefore(state), text);
  if (!set) return false;
  // The key as it came, then its setting as a step of its own: one Ctrl+Z takes back the setting alone.
  view.dispatch(state.tr.insertText(text, from, to).scrollIntoView());
  const raw = view.state.doc.textBetween(from - set.back, from + text.length);
  const { tr } = view.state;
  if (set.text === '') tr.delete(from - set.back, from + text.length);
  else tr.insertText(set.text, from - set.back, from + text.length);
  const last = { from: from - set.back, to: from - set.back + set.text.length, typed: raw };
  view.dispatch(
    closeHistory(tr)
      .setMeta(key, { last } satisfies Meta)
      .scrollIntoView(),
  );
  return true;
}

function takeBack(view: EditorView, event: KeyboardEvent): boolean {
  const last = key.getState(view.state)?.last;
  const { selection, tr } = view.state;
  if (event.key !== 'Backspace' || event.ctrlKey || event.metaKey || event.altKey || !last) return false;
  if (!selection.empty || selection.from !== last.to) return false;
  view.dispatch(closeHistory(tr.insertText(last.typed, last.from, last.to)));
  return true;
}

/** Sets French as one types; each setting is undone alone by Ctrl+Z or Backspace. */
export const typographyPlugin = (isOn: boolean): Plugin<State> =>
  new Plugin<State>({
    key,
    state: {
      init: () => ({ isOn, last: null }),
      apply: (transaction, before) => {
        const meta = transaction.getMeta(key) as Meta | undefined;
        if (meta && 'isOn' in meta) return { isOn: meta.isOn, last: null };
        if (meta) return { ...before, last: meta.last };
        if (!transaction.docChanged && !transaction.selectionSet) return before;
        return before.last === null ? before : { ...before, last: null };
      },
    },
    props: {
      handleTextInput: (...[view, from, to, text]) => setKey(view, { from, to, text }),
      handleKeyDown: takeBack,
    },
  });
