import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { type EditorCommand, slashCommands } from './editor-commands.ts';

/** The menu while it is open: what was typed, from where, what it offers, which entry is chosen. */
export type SlashMenu = { from: number; to: number; query: string; entries: EditorCommand[]; chosen: number };
type State = { menu: SlashMenu | null; closedAt: number | null };
type Meta = { choose: number } | { close: true };

const key = new PluginKey<State>('slash');
export const slashListId = 'corps-menu';
export const slashOptionId = (name: string): string => `corps-menu-${name}`;

export const slashMenuOf = (state: EditorState): SlashMenu | null => key.getState(state)?.menu ?? null;

/** "/" and a few letters at the start of a paragraph of the text itself. */
function readSlash({ selection }: EditorState): { from: number; to: number; query: string } | null {
  const { $from, empty } = selection;
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null;
  const text = $from.parent.textBetween(0, $from.parentOffset, undefined, '\n');
  const query = /^\/([\p{L}’' -]{0,24})$/u.exec(text)?.[1];
  return query === undefined ? null : { from: $from.start(), to: $from.pos, query };
}

/** Opens as one types; what is chosen takes the place of the typed letters. `run` does it. */
export const slashPlugin = (run: (command: EditorCommand) => void): Plugin<State> =>
  new Plugin<State>({
    key,
    state: {
      init: () => ({ menu: null, closedAt: null }),
      apply: (...[transaction, before, , state]) => {
        const meta = transaction.getMeta(key) as Meta | undefined;
        if (meta && 'close' in meta) return { menu: null, closedAt: before.menu?.from ?? null };
        if (meta) return before.menu ? { ...before, menu: { ...before.menu, chosen: meta.choose } } : before;
        if (!transaction.docChanged && !transaction.selectionSet) return before;
        const found = readSlash(state);
        if (!found) return before.menu || before.closedAt !== null ? { menu: null, closedAt: null } : before;
        // Escape closed it here: it stays closed until the slash is gone. Clicking into old words opens nothing.
        if (before.closedAt === found.from || (!before.menu && !transaction.docChanged)) return before;
        const entries = slashCommands(found.query, bodyEditorWords);
        if (entries.length === 0) return { menu: null, closedAt: null };
        return { menu: { ...found, entries, chosen: 0 }, closedAt: null };
      },
    },
    props: {
      attributes: (state): Record<string, string> => {
        const menu = slashMenuOf(state);
        const entry = menu?.entries[menu.chosen];
        return entry
          ? { 'aria-controls': slashListId, 'aria-activedescendant': slashOptionId(entry.name) }
          : {};
      },
      handleKeyDown: (view, event) => handleKey(view, event, run),
      handleDOMEvents: {
        blur: (view) => {
          closeSlash(view);
          return false;
        },
      },
    },
  });

function handleKey(view: EditorView, event: KeyboardEvent, run: (command: EditorCommand) => void): boolean {
  const menu = slashMenuOf(view.state);
  if (!menu || event.ctrlKey || event.metaKey || event.altKey) return false;
  const count = menu.entries.length;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    chooseSlash(view, (menu.chosen + step + count) % count);
    return true;
  }
  if (event.key === 'Escape') {
    closeSlash(view);
    return true;
  }
  if (event.key !== 'Enter' && event.key !== 'Tab') return false;
  const entry = menu.entries[menu.chosen];
  if (entry) takeSlash(view, menu, () => run(entry));
  return true;
}

const chooseSlash = (view: EditorView, choose: number): void =>
  view.dispatch(view.state.tr.setMeta(key, { choose } satisfies Meta));

/** Takes the typed letters out, then acts. */
export function takeSlash(view: EditorView, { from, to }: SlashMenu, act: () => void): void {
  view.dispatch(view.state.tr.delete(from, to));
  act();
}

function closeSlash(view: EditorView): void {
  if (slashMenuOf(view.state)) view.dispatch(view.state.tr.setMeta(key, { close: true } satisfies Meta));
}
