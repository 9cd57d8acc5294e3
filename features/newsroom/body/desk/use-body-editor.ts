'use client';

import { Extension } from '@tiptap/core';
import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { afterPaint } from './after-paint.ts';
import type { EditorCommand } from './editor-commands.ts';
import { embedOnEnter } from './embed-on-enter.ts';
import { editorNodes } from './editor-nodes.ts';
import { editorPlugins } from './editor-plugins.ts';
import { goToPlugin } from './go-to-block.ts';
import { keyboardPlugin } from './keyboard-plugin.ts';
import { placeholderMarks } from './placeholder-marks.ts';
import { isSameBody, readBody } from './read-body.ts';
import { slashPlugin } from './slash-plugin.ts';
import { takeInBody } from './take-in-body.ts';
import { bodyToTiptap } from './tiptap-document.ts';
import { typographyPlugin } from './typography-plugin.ts';

/** What the editor calls while it lives: the latest of each, so that the editor itself is made once. */
export type EditorHands = {
  run: (command: EditorCommand) => void;
  goToTools: () => void;
  onChange: (body: BodyDocument, taken: number) => void;
  /** True from the key that changes the text until `onChange` has told it. */
  onUntold: (isUntold: boolean) => void;
  onPictureFile: (files: File[], position: number) => void;
  onRemoved: () => void;
};

type Options = {
  initialBody: BodyDocument;
  incoming: number;
  isReadOnly: boolean;
  isTypographyOn: boolean;
  hands: { current: EditorHands };
};

/**
 * The editor of a body. Keys are drawn first: the body is read, compared and given on once the screen has them, and
 * at the latest when the text or the page is left.
 */
export function useBodyEditor({ initialBody, incoming, isReadOnly, isTypographyOn, hands }: Options): Editor {
  const [made] = useState(() => {
    let editor: Editor | null = null;
    let last = initialBody;
    /** The `incoming` that the surface has taken in. */
    let taken = incoming;
    let isTakingIn = false;
    const reading = afterPaint(() => {
      if (!editor) return;
      const body = readBody(editor.state.doc);
      if (!isSameBody(body, last)) {
        last = body;
        hands.current.onChange(body, taken);
      }
      hands.current.onUntold(false);
    });
    const run = (command: EditorCommand) => hands.current.run(command);
    const plugins = Extension.create({
      name: 'bodyKeys',
      priority: 1_000,
      addProseMirrorPlugins: () => [
        slashPlugin(run),
        embedOnEnter,
        typographyPlugin(isTypographyOn),
        keyboardPlugin({ run, goToTools: () => hands.current.goToTools() }),
        placeholderMarks,
        goToPlugin,
      ],
    });
    /** A text from elsewhere, put in where it differs. What was typed and not read yet is told first. */
    const takeIn = (live: Editor, body: BodyDocument, count: number): void => {
      if (taken === count) return;
      const before = last;
      reading.flush();
      // Told: it comes back joined to this text, and is taken in then.
      if (last !== before) return;
      taken = count;
      const transaction = takeInBody(live.state, body);
      if (!transaction) return;
      last = readBody(transaction.doc);
      isTakingIn = true;
      live.view.dispatch(transaction);
      isTakingIn = false;
    };
    return {
      reading,
      takeIn,
      options: {
        extensions: [
          ...editorNodes,
          editorPlugins((...brought) => hands.current.onPictureFile(...brought)),
          plugins,
        ],
        content: bodyToTiptap(initialBody),
        editable: !isReadOnly,
        // Loaded in the browser alone; left open, tiptap would wait for a second render wherever it sees Next.
        immediatelyRender: true as const,
        injectCSS: false,
        editorProps: {
          // The caret stays clear of the bars that stick above the text and of the tools under the thumb.
          scrollThreshold: { top: 170, bottom: 70, left: 0, right: 0 },
          scrollMargin: { top: 180, bottom: 80, left: 5, right: 5 },
          attributes: {
            class: 'corps corps-saisie',
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': bodyEditorWords.label,
            'aria-readonly': String(isReadOnly),
            lang: 'fr',
            spellcheck: 'true',
            'data-invite': bodyEditorWords.placeholder,
          },
        },
        onUpdate: ({ editor: updated }: { editor: Editor }) => {
          editor = updated;
          reading.call();
          hands.current.onUntold(!isTakingIn);
        },
        onBlur: () => reading.flush(),
      },
    };
  });
  useEffect(() => {
    const { flush } = made.reading;
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [made]);
  const editor = useEditor(made.options);
  useEffect(() => made.takeIn(editor, initialBody, incoming), [made, editor, initialBody, incoming]);
  return editor;
}
