'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { EditedArticle } from '#features/newsroom/articles/desk/edited-article.ts';
import type { Fields } from '#features/newsroom/writing/desk/use-draft.ts';
import type { Passage, PassageMark } from '#features/newsroom/body/desk/passage-marks.ts';
import type { PutReadAlso } from '#features/newsroom/body/desk/use-read-also.ts';

/** The story as it stands under the pen, for the panels that other subjects put beside it. */
export type OpenStory = {
  article: EditedArticle;
  /** What is typed, saved or not. */
  fields: Fields;
  /** The newest revision that the server has acknowledged. */
  revisionId: string;
  /** Says how many things wait to be answered: the panel's badge follows. */
  setOpenCount: (count: number) => void;
  /** What is selected in the text, or was when the focus left it; null before anything was. */
  passage: Passage | null;
  /** Shows these marks in the text's margin. */
  setMarks: (marks: readonly PassageMark[]) => void;
  /** The mark pressed last in the margin, or `new` for the words to say something about; grows with each press. */
  pressed: { key: string; count: number } | null;
  /** Puts a « Lire aussi » into the text, where one was writing; null while the text can't be written in. */
  putReadAlso: PutReadAlso | null;
  /** How the story came to whoever has it. */
  lastMove: EditedArticle['lastMove'];
};

const Context = createContext<OpenStory | null>(null);

export const OpenStoryProvider = ({ value, children }: { value: OpenStory; children: ReactNode }) => (
  <Context value={value}>{children}</Context>
);

/** The story open around this panel; it stands nowhere else. */
export function useOpenStory(): OpenStory {
  const story = useContext(Context);
  if (!story) throw new Error('A panel of the editor stands outside of it.');
  return story;
}
