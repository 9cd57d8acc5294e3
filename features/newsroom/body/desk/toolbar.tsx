'use client';

import { undoDepth, redoDepth } from '@tiptap/pm/history';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { bodyEditorWords as words } from '#words/newsroom/body/body-editor.ts';
import { type CommandName, commandNamed, type EditorCommand } from './editor-commands.ts';
import { InsertMenu, insertMenuId } from './insert-menu.tsx';
import { shownKeys } from './shown-keys.ts';
import { useScrollEdges } from './use-scroll-edges.ts';
import { ToolIcon, type ToolIconName } from './tool-icons.tsx';

type Tool = ToolIconName;

/** One row: what the text does often, everything else behind « Insérer », what acts on the block at the end. */
const groups: readonly (readonly Tool[])[] = [
  ['undo', 'redo'],
  ['bold', 'italic', 'link', 'superscript', 'subscript', 'language'],
  ['subheading', 'bulletList', 'quotation'],
  ['insert'],
  ['typography', 'shortcuts'],
  ['moveUp', 'moveDown', 'removeBlock'],
];

type Shown = { on: CommandName[]; off: CommandName[] };

/** The state of every tool, read once a transaction. */
function readState(editor: Editor): Shown {
  const { state } = editor;
  const on: CommandName[] = [];
  if (editor.isActive('heading', { level: 2 })) on.push('subheading');
  for (const name of ['bold', 'italic', 'superscript', 'subscript', 'language', 'link'] as const)
    if (editor.isActive(name)) on.push(name);
  for (const name of ['bulletList', 'quotation'] as const) if (editor.isActive(name)) on.push(name);
  const off: CommandName[] = [];
  if (undoDepth(state) === 0) off.push('undo');
  if (redoDepth(state) === 0) off.push('redo');
  if (state.selection.empty && !on.includes('language')) off.push('language');
  return { on, off };
}

const toggles: readonly Tool[] = [
  'subheading',
  'bold',
  'italic',
  'link',
  'superscript',
  'subscript',
  'language',
  'bulletList',
  'quotation',
];

/** The arrows, Home and End move among the tools; Tab leaves them; Escape goes back to the text. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>, leave: () => void): void {
  if (event.key === 'Escape') return leave();
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
  if (target === undefined) return;
  buttons.at(target === buttons.length ? 0 : target)?.focus();
  event.preventDefault();
}

type ToolbarProps = {
  editor: Editor;
  run: (command: EditorCommand) => void;
  isTypographyOn: boolean;
  onTypography: (isOn: boolean) => void;
};

export function Toolbar({ editor, run, isTypographyOn, onTypography }: ToolbarProps): ReactNode {
  const shown = useEditorState({ editor, selector: ({ editor: current }) => readState(current) });
  const [reached, setReached] = useState<string>('undo');
  const [isInserting, setInserting] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  useScrollEdges(frame, row);
  const press = (name: Tool): void => {
    if (name === 'insert') setInserting(!isInserting);
    else if (name === 'typography') onTypography(!isTypographyOn);
    else run(commandNamed(name));
  };
  const isOn = (name: Tool): boolean | undefined => {
    if (name === 'typography') return isTypographyOn;
    return toggles.includes(name) ? shown.on.some((on) => on === name) : undefined;
  };
  const closeMenu = (isBack: boolean): void => {
    setInserting(false);
    if (isBack) frame.current?.querySelector<HTMLElement>('[data-outil="insert"]')?.focus();
  };
  return (
    <div className="corps-outils" ref={frame}>
      <div
        className="corps-outils-rang"
        ref={row}
        role="toolbar"
        aria-label={words.toolbar}
        aria-orientation="horizontal"
        tabIndex={-1}
        onKeyDown={(event) => moveFocus(event, () => editor.commands.focus())}
        onFocus={(event) => setReached(event.target.dataset['outil'] ?? reached)}
      >
        {groups.map((names) => (
          <div key={names[0]} className="corps-outils-groupe">
            {names.map((name) => (
              <ToolButton
                key={name}
                name={name}
                isOn={isOn(name)}
                isOff={shown.off.some((off) => off === name)}
                isOpen={name === 'insert' ? isInserting : undefined}
                isReached={reached === name}
                onPress={() => press(name)}
              />
            ))}
          </div>
        ))}
      </div>
      {isInserting && (
        <InsertMenu
          onClose={closeMenu}
          onPick={(command) => {
            closeMenu(false);
            // A form that is cancelled gives the focus back to the text.
            editor.view.focus();
            run(command);
          }}
        />
      )}
    </div>
  );
}

type ToolButtonProps = {
  name: Tool;
  isOn: boolean | undefined;
  isOff: boolean;
  /** Of the button that opens a menu. */
  isOpen: boolean | undefined;
  /** The one that Tab comes to. */
  isReached: boolean;
  onPress: () => void;
};

function ToolButton({ name, isOn, isOff, isOpen, isReached, onPress }: ToolButtonProps): ReactNode {
  const { label, title } = spoken(name);
  return (
    <button
      type="button"
      className={name === 'insert' ? 'corps-outil corps-outil-mot' : 'corps-outil'}
      data-outil={name}
      tabIndex={isReached ? 0 : -1}
      aria-label={label}
      title={title}
      aria-pressed={isOn}
      // Still reached by the arrows, so that the row always has its one stop.
      aria-disabled={isOff || undefined}
      {...(isOpen !== undefined && { 'aria-haspopup': 'menu' as const, 'aria-expanded': isOpen })}
      {...(isOpen && { 'aria-controls': insertMenuId })}
      // The selection stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={isOff ? undefined : onPress}
    >
      <ToolIcon name={name} />
      {name === 'insert' && label}
    </button>
  );
}

/** A tool's name, and what a pointer that rests on it is told: its keys too. */
function spoken(name: Tool): { label: string; title: string } {
  if (name === 'insert') return { label: words.insert, title: words.insertHelp };
  if (name === 'typography')
    return { label: words.typography, title: `${words.typography} — ${words.typographyHelp}` };
  const { keys } = commandNamed(name);
  const label = words.tools[name];
  return { label, title: keys ? `${label} (${shownKeys(keys)})` : label };
}
