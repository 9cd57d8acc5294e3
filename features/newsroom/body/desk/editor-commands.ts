import type { Editor } from '@tiptap/core';
import type { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { currentBlockPosition, deleteBlock, moveBlock } from './block-moves.ts';
import type { FormBlockType } from '#features/newsroom/body/body.ts';

/** What a command opens instead of acting at once. */
export type ToolForm = FormBlockType | 'link' | 'language' | 'shortcuts';

export type CommandName = keyof typeof bodyEditorWords.tools;

/** Where a command acts. */
export type CommandPlace = {
  editor: Editor;
  open: (form: ToolForm) => void;
  /** A block went: says so, with the way back. */
  onRemoved: () => void;
};

export type EditorCommand = {
  name: CommandName;
  /** Its keys as ProseMirror names them ("Mod-Alt-q"). */
  keys?: string;
  /** True when the editor's own extension listens to these keys already. */
  isBuiltIn?: true;
  run: (place: CommandPlace) => void;
};

const chain = ({ editor }: CommandPlace) => editor.chain().focus();
const opens =
  (form: ToolForm) =>
  ({ open }: CommandPlace): void =>
    open(form);

const move =
  (direction: -1 | 1) =>
  ({ editor: { state, view } }: CommandPlace): void => {
    const position = currentBlockPosition(state);
    const transaction = position === null ? null : moveBlock(state, position, direction);
    if (transaction) view.dispatch(transaction);
  };

function remove({ editor: { state, view }, onRemoved }: CommandPlace): void {
  const position = currentBlockPosition(state);
  const transaction = position === null ? null : deleteBlock(state, position);
  if (!transaction) return;
  view.dispatch(transaction);
  view.focus();
  onRemoved();
}

/** Every act on the text, once: for the toolbar, the slash menu, the keyboard and the list of shortcuts. */
export const editorCommands: readonly EditorCommand[] = [
  { name: 'undo', keys: 'Mod-z', isBuiltIn: true, run: (at) => chain(at).undo().run() },
  { name: 'redo', keys: 'Mod-Shift-z', isBuiltIn: true, run: (at) => chain(at).redo().run() },
  { name: 'paragraph', keys: 'Mod-Alt-0', isBuiltIn: true, run: (at) => chain(at).setParagraph().run() },
  {
    name: 'subheading',
    keys: 'Mod-Alt-2',
    isBuiltIn: true,
    run: (at) => chain(at).toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'smallSubheading',
    keys: 'Mod-Alt-3',
    isBuiltIn: true,
    run: (at) => chain(at).toggleHeading({ level: 3 }).run(),
  },
  { name: 'bold', keys: 'Mod-b', isBuiltIn: true, run: (at) => chain(at).toggleBold().run() },
  { name: 'italic', keys: 'Mod-i', isBuiltIn: true, run: (at) => chain(at).toggleItalic().run() },
  { name: 'link', keys: 'Mod-k', run: opens('link') },
  {
    name: 'superscript',
    keys: 'Mod-.',
    isBuiltIn: true,
    run: (at) => chain(at).toggleMark('superscript').run(),
  },
  { name: 'subscript', keys: 'Mod-,', isBuiltIn: true, run: (at) => chain(at).toggleMark('subscript').run() },
  { name: 'language', keys: 'Mod-Alt-u', run: opens('language') },
  {
    name: 'bulletList',
    keys: 'Mod-Shift-8',
    isBuiltIn: true,
    run: (at) => chain(at).toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    keys: 'Mod-Shift-7',
    isBuiltIn: true,
    run: (at) => chain(at).toggleOrderedList().run(),
  },
  { name: 'quotation', keys: 'Mod-Alt-c', run: (at) => chain(at).toggleWrap('quotation').run() },
  { name: 'pullQuote', keys: 'Mod-Alt-x', run: (at) => chain(at).toggleNode('pullQuote', 'paragraph').run() },
  { name: 'factBox', keys: 'Mod-Alt-d', run: (at) => chain(at).toggleWrap('factBox').run() },
  { name: 'picture', keys: 'Mod-Alt-i', run: opens('picture') },
  { name: 'gallery', keys: 'Mod-Alt-g', run: opens('gallery') },
  { name: 'comparison', keys: 'Mod-Alt-o', run: opens('comparison') },
  { name: 'video', keys: 'Mod-Alt-y', run: opens('video') },
  { name: 'audio', keys: 'Mod-Alt-s', run: opens('audio') },
  { name: 'embed', keys: 'Mod-Alt-v', run: opens('embed') },
  { name: 'table', keys: 'Mod-Alt-b', run: opens('table') },
  { name: 'chart', keys: 'Mod-Alt-h', run: opens('chart') },
  { name: 'relatedLink', keys: 'Mod-Alt-a', run: opens('relatedLink') },
  { name: 'divider', keys: 'Mod-Alt-f', run: (at) => chain(at).setHorizontalRule().run() },
  { name: 'moveUp', keys: 'Alt-ArrowUp', run: move(-1) },
  { name: 'moveDown', keys: 'Alt-ArrowDown', run: move(1) },
  { name: 'removeBlock', keys: 'Mod-Shift-Backspace', run: remove },
  { name: 'shortcuts', keys: 'Mod-/', run: opens('shortcuts') },
];

/** The blocks that the slash menu and the button of the toolbar offer, in their order. */
export const insertNames: readonly Exclude<CommandName, 'paragraph'>[] = [
  'subheading',
  'smallSubheading',
  'bulletList',
  'orderedList',
  'quotation',
  'pullQuote',
  'picture',
  'gallery',
  'comparison',
  'video',
  'audio',
  'embed',
  'factBox',
  'table',
  'chart',
  'relatedLink',
  'divider',
];

export const commandNamed = (name: CommandName): EditorCommand => {
  const command = editorCommands.find((known) => known.name === name);
  if (!command) throw new Error(`unknown command ${name}`);
  return command;
};

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The slash menu's entries for what was typed behind the slash: by name first, then by other words for it. */
export function slashCommands(query: string, words: SlashWords): EditorCommand[] {
  const wanted = bare(query.trim());
  const rank = (name: CommandName): number => {
    const label = bare(words.tools[name]);
    if (label.startsWith(wanted)) return 0;
    if (label.includes(wanted)) return 1;
    return words.otherNames[name]?.some((other) => bare(other).startsWith(wanted)) ? 2 : 3;
  };
  return insertNames
    .map((name) => ({ name, rank: rank(name) }))
    .filter((entry) => entry.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map(({ name }) => commandNamed(name));
}

export type SlashWords = Pick<typeof bodyEditorWords, 'tools' | 'otherNames'>;
