'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import type { EditorCommand } from './editor-commands.ts';
import { shownKeys } from './shown-keys.ts';
import { slashListId, slashMenuOf, slashOptionId, takeSlash } from './slash-plugin.ts';

type SlashListProps = { editor: Editor; run: (command: EditorCommand) => void };

/** The blocks that a slash offers, under the line that is being written; the keyboard stays in the text. */
export function SlashList({ editor, run }: SlashListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const menu = useEditorState({ editor, selector: ({ editor: { state } }) => slashMenuOf(state) });
  useLayoutEffect(() => {
    const element = list.current;
    const frame = element?.parentElement;
    if (!menu || !element || !frame) return;
    const line = editor.view.coordsAtPos(menu.from);
    const around = frame.getBoundingClientRect();
    const below = line.bottom + element.offsetHeight + 8 < innerHeight;
    element.style.top = `${(below ? line.bottom + 4 : line.top - element.offsetHeight - 4) - around.top}px`;
    element.style.left = `${Math.max(0, Math.min(line.left - around.left, frame.clientWidth - element.offsetWidth))}px`;
    element.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [menu, editor]);
  if (!menu) return null;
  return (
    <div
      ref={list}
      id={slashListId}
      className="corps-menu"
      role="listbox"
      aria-label={bodyEditorWords.slash.label}
    >
      {menu.entries.map((command, at) => (
        <div
          key={command.name}
          id={slashOptionId(command.name)}
          role="option"
          aria-selected={at === menu.chosen}
          tabIndex={-1}
          // The text keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            takeSlash(editor.view, menu, () => run(command));
          }}
        >
          {bodyEditorWords.tools[command.name]}
          {command.keys ? <kbd>{shownKeys(command.keys)}</kbd> : null}
        </div>
      ))}
    </div>
  );
}
