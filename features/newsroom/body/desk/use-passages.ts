'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import {
  marksKey,
  type Passage,
  type PassageMark,
  passageMarks,
  selectedPassage,
  setMarks,
} from './passage-marks.ts';

/** What stands beside a text: marks to show, who to tell which of them is pressed and what is selected. */
export type PassageProps = {
  marks?: readonly PassageMark[];
  /** The mark pressed. */
  onMark?: (key: string) => void;
  /** The passage under the selection, at each change of it; null when there is none. */
  onPassage?: (passage: Passage | null) => void;
};

const isSame = (one: Passage | null, other: Passage | null): boolean =>
  one?.blockId === other?.blockId && one?.quote === other?.quote;

/** Keeps the typing surface's margin as its surroundings want it. */
export function usePassages(editor: Editor | null, { marks, onMark, onPassage }: PassageProps): void {
  const told = useRef({ onMark, onPassage });
  useEffect(() => {
    told.current = { onMark, onPassage };
  });
  useEffect(() => {
    if (!editor) return;
    const plugin = passageMarks((key) => told.current.onMark?.(key));
    editor.registerPlugin(plugin);
    let last: Passage | null = null;
    const tell = () => {
      const passage = selectedPassage(editor.state);
      if (isSame(passage, last)) return;
      last = passage;
      told.current.onPassage?.(passage);
    };
    editor.on('selectionUpdate', tell);
    return () => {
      editor.off('selectionUpdate', tell);
      if (!editor.isDestroyed) editor.unregisterPlugin(marksKey);
    };
  }, [editor]);
  useEffect(() => {
    if (editor && !editor.isDestroyed && marks) editor.view.dispatch(setMarks(editor.state, marks));
  }, [editor, marks]);
}
