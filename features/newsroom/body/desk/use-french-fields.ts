'use client';

import { useEffect } from 'react';
import { typedFrench } from './typed-french.ts';
import { wantsTypography } from './typography-preference.ts';

/** Marks a field of plain words in which French is set as one types. */
export const frenchField = { 'data-typographie': '' } as const;

type Field = HTMLInputElement | HTMLTextAreaElement;
/** What was just set, and the key as it was typed: Backspace right after gives the key back. */
type Set = { field: Field; from: number; text: string; typed: string };

const fieldOf = ({ target }: Event): Field | null =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  target.matches('[data-typographie]')
    ? target
    : null;

/**
 * Puts text in place of another as a step of its own, so that Ctrl+Z takes back that step alone: the browser's own
 * command is the one way into a field's history.
 */
function put(field: Field, { from, to, text }: { from: number; to: number; text: string }): void {
  field.setSelectionRange(from, to);
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/**
 * The typography of the text under the pen in the fields around it (`frenchField`), by the same rules and the same
 * switch. Listens before React, which then sees what is set and never the key alone.
 */
export function useFrenchFields(): void {
  useEffect(() => {
    let last: Set | null = null;
    let isSetting = false;
    const set = (work: () => void) => {
      isSetting = true;
      work();
      isSetting = false;
    };
    const onInput = (event: Event) => {
      if (isSetting) return;
      last = null;
      const field = fieldOf(event);
      if (!field || !(event instanceof InputEvent) || event.isComposing) return;
      const { inputType, data } = event;
      const at = field.selectionStart;
      if (inputType !== 'insertText' || data?.length !== 1 || at === null) return;
      const before = field.value.slice(0, at - 1);
      const french = typedFrench(before, data);
      if (!french || !wantsTypography()) return;
      const from = before.length - french.back;
      const typed = field.value.slice(from, at);
      set(() => put(field, { from, to: at, text: french.text }));
      last = { field, from, text: french.text, typed };
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!last || event.key !== 'Backspace' || event.ctrlKey || event.metaKey || event.altKey) return;
      const { field, from, text, typed } = last;
      const to = from + text.length;
      const isThere = field.selectionStart === to && field.selectionEnd === to;
      if (event.target !== field || !isThere) return;
      event.preventDefault();
      set(() => put(field, { from, to, text: typed }));
      last = null;
    };
    document.addEventListener('input', onInput, true);
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('input', onInput, true);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);
}
