'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { newBlockId } from '#features/newsroom/body/block-id.ts';
import type { ArticleChoice } from './editor-choices.tsx';
import { putBlock } from './put-block.ts';

/** Puts a « Lire aussi » into the text: where one was writing, or at its end when nobody has been in it yet. */
export type PutReadAlso = (article: ArticleChoice) => void;

/** Who beside the text may put links into it: told how once it can be written in, and told null when it no longer can. */
export type ReadAlsoProps = { onReadAlso?: ((hand: { put: PutReadAlso } | null) => void) | undefined };

/** Lends what stands beside the text a hand that puts « Lire aussi » into it. */
export function useReadAlso(
  editor: Editor | null,
  {
    onFound,
    isReadOnly,
    onReadAlso,
  }: ReadAlsoProps & { isReadOnly: boolean; onFound: (articles: readonly ArticleChoice[]) => void },
): void {
  const wasEntered = useRef(false);
  useEffect(() => {
    if (!editor) return;
    const enter = () => {
      wasEntered.current = true;
    };
    editor.on('focus', enter);
    return () => {
      editor.off('focus', enter);
    };
  }, [editor]);
  useEffect(() => {
    if (!editor || isReadOnly || !onReadAlso) return;
    const put: PutReadAlso = (article) => {
      onFound([article]);
      if (!wasEntered.current) editor.commands.setTextSelection(editor.state.doc.content.size);
      putBlock(editor, { id: newBlockId(), type: 'relatedLink', articleId: article.id }, null);
    };
    onReadAlso({ put });
    return () => onReadAlso(null);
  }, [editor, isReadOnly, onReadAlso, onFound]);
}
