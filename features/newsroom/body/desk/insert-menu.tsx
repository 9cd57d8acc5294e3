'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { bodyEditorWords as words } from '#words/newsroom/body/body-editor.ts';
import { commandNamed, type EditorCommand, insertNames } from './editor-commands.ts';
import { shownKeys } from './shown-keys.ts';
import { ToolIcon } from './tool-icons.tsx';

export const insertMenuId = 'corps-inserer';

/** The item that a key of a menu goes to; undefined for any other key. A letter goes to the next name that begins so. */
function reachedBy(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  const index = { ArrowDown: (at + 1) % items.length, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (index !== undefined) return items.at(index);
  if (key.length !== 1) return undefined;
  const turned = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return turned.find((item) => item.innerText.trim().toLowerCase().startsWith(key.toLowerCase()));
}

type InsertMenuProps = {
  onPick: (command: EditorCommand) => void;
  /** `isBack`: whoever leaves it by Escape goes back to its button. */
  onClose: (isBack: boolean) => void;
};

/** The blocks that a slash offers, under the button that opens them. */
export function InsertMenu({ onPick, onClose }: InsertMenuProps): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    const frame = element?.parentElement;
    const opener = frame?.querySelector('[data-outil="insert"]');
    if (!element || !frame || !opener) return;
    const start = opener.getBoundingClientRect().left - frame.getBoundingClientRect().left;
    element.style.left = `${Math.max(0, Math.min(start, frame.clientWidth - element.offsetWidth))}px`;
    element.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Element && !event.target.closest('.corps-outils')) onClose(false);
    };
    addEventListener('pointerdown', outside);
    return () => removeEventListener('pointerdown', outside);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' || event.key === 'Tab') {
      onClose(event.key === 'Escape');
      if (event.key === 'Escape') event.preventDefault();
      return;
    }
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    // Enter and the space bar press the item, as on any button.
    const target = event.key === ' ' ? undefined : reachedBy(event.key, items);
    if (!target) return;
    target.focus();
    event.preventDefault();
  };
  return (
    <div
      ref={menu}
      id={insertMenuId}
      className="corps-menu corps-inserer"
      role="menu"
      aria-label={words.insert}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {insertNames.map((name) => {
        const command = commandNamed(name);
        return (
          <button key={name} type="button" role="menuitem" tabIndex={-1} onClick={() => onPick(command)}>
            <ToolIcon name={name} />
            <span>{words.tools[name]}</span>
            {command.keys ? <kbd aria-hidden="true">{shownKeys(command.keys)}</kbd> : null}
          </button>
        );
      })}
    </div>
  );
}
