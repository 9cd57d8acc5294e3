'use client';

import { undoDepth, redoDepth } from '@tiptap/pm/history';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { bodyEditorWords } from '#messages/fr/body-editor.ts';
import { type CommandName, commandNamed, type EditorCommand } from './editor-commands.ts';
import { shownKeys } from './shown-keys.ts';

const words = bodyEditorWords.tools;

const groups: readonly (readonly CommandName[])[] = [
  ['undo', 'redo'],
  ['subheading', 'smallSubheading'],
  ['bold', 'italic', 'link', 'superscript', 'subscript', 'language'],
  ['bulletList', 'orderedList', 'quotation', 'pullQuote', 'factBox'],
  ['picture', 'gallery', 'embed', 'table', 'relatedLink', 'divider'],
  ['moveUp', 'moveDown', 'removeBlock'],
  ['shortcuts'],
];

type Shown = { on: CommandName[]; off: CommandName[] };

/** The state of every tool, read once a transaction. */
function readState(editor: Editor): Shown {
  const { state } = editor;
  const on: CommandName[] = [];
  if (editor.isActive('heading', { level: 2 })) on.push('subheading');
  if (editor.isActive('heading', { level: 3 })) on.push('smallSubheading');
  for (const name of ['bold', 'italic', 'superscript', 'subscript', 'language', 'link'] as const)
    if (editor.isActive(name)) on.push(name);
  for (const name of ['bulletList', 'orderedList', 'quotation', 'pullQuote', 'factBox'] as const)
    if (editor.isActive(name)) on.push(name);
  const off: CommandName[] = [];
  if (undoDepth(state) === 0) off.push('undo');
  if (redoDepth(state) === 0) off.push('redo');
  if (state.selection.empty && !on.includes('language')) off.push('language');
  return { on, off };
}

const toggles: readonly CommandName[] = [
  'subheading',
  'smallSubheading',
  'bold',
  'italic',
  'link',
  'superscript',
  'subscript',
  'language',
  'bulletList',
  'orderedList',
  'quotation',
  'pullQuote',
  'factBox',
];

/** The arrows, Home and End move among the tools; Tab leaves them; Escape goes back to the text. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>, leave: () => void): void {
  if (event.key === 'Escape') return leave();
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
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
  const [reached, setReached] = useState<string>('subheading');
  const typography = {
    label: bodyEditorWords.typography,
    help: bodyEditorWords.typographyHelp,
  };
  return (
    <div
      className="corps-outils"
      role="toolbar"
      aria-label={bodyEditorWords.toolbar}
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
              isOn={toggles.includes(name) ? shown.on.includes(name) : undefined}
              isOff={shown.off.includes(name)}
              isReached={reached === name}
              onPress={() => run(commandNamed(name))}
            />
          ))}
          {names[0] === 'shortcuts' && (
            <button
              type="button"
              className="corps-outil"
              data-outil="typographie"
              tabIndex={reached === 'typographie' ? 0 : -1}
              title={typography.help}
              aria-pressed={isTypographyOn}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTypography(!isTypographyOn)}
            >
              {typography.label}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

type ToolButtonProps = {
  name: CommandName;
  isOn: boolean | undefined;
  isOff: boolean;
  /** The one that Tab comes to. */
  isReached: boolean;
  onPress: () => void;
};

function ToolButton({ name, isOn, isOff, isReached, onPress }: ToolButtonProps): ReactNode {
  const { keys } = commandNamed(name);
  return (
    <button
      type="button"
      className={`corps-outil corps-outil-${name}`}
      data-outil={name}
      tabIndex={isReached ? 0 : -1}
      title={keys ? `${words[name]} (${shownKeys(keys)})` : words[name]}
      aria-pressed={isOn}
      disabled={isOff}
      // The selection stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {words[name]}
    </button>
  );
}
