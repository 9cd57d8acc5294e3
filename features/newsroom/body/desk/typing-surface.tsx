'use client';

import { EditorContent } from '@tiptap/react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { FormOfBlock } from './form-blocks.tsx';
import type { EditorCommand, ToolForm } from './editor-commands.ts';
import { type ArticleChoice, type EditorChoices, SurroundingsProvider } from './editor-choices.tsx';
import { LanguageForm } from './language-form.tsx';
import { LinkForm } from './link-form.tsx';
import { type EditorNotice, NoticeLine } from './notice-line.tsx';
import { putBlock } from './put-block.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { arrivals } from './arrived-picture.ts';
import { sendIntoText } from './sent-pictures.ts';
import { SlashList } from './slash-list.tsx';
import type { FormBlock } from './tiptap-document.ts';
import { Toolbar } from './toolbar.tsx';
import { keepTypography, wantsTypography } from './typography-preference.ts';
import { setTypography } from './typography-plugin.ts';
import { type PassageProps, usePassages } from './use-passages.ts';
import { type ReadAlsoProps, useReadAlso } from './use-read-also.ts';
import { type EditorHands, useBodyEditor } from './use-body-editor.ts';
import { useAboveKeyboard } from './use-above-keyboard.ts';

export type TypingSurfaceProps = EditorChoices &
  PassageProps &
  ReadAlsoProps & {
    initialBody: BodyDocument;
    incoming: number;
    onChange: (body: BodyDocument, taken: number) => void;
    isReadOnly: boolean;
    onUntold?: (isUntold: boolean) => void;
  };

type OpenForm = { type: ToolForm; block: FormBlock | null; position: number | null };

const joined = (given: readonly ArticleChoice[], found: readonly ArticleChoice[]): ArticleChoice[] => [
  ...new Map([...given, ...found].map((choice) => [choice.id, choice])).values(),
];

/**
 * Where a story is typed. Holds the text itself: `initialBody` is read at the start and each time `incoming` grows,
 * changes go out through `onChange` with the `incoming` that they know of.
 */
export function TypingSurface({
  initialBody,
  incoming,
  onChange,
  onUntold,
  isReadOnly,
  pictures,
  searchPictures,
  bringPicture,
  films,
  searchFilms,
  bringFilm,
  articles,
  searchArticles,
  marks,
  onMark,
  onPassage,
  onReadAlso,
}: TypingSurfaceProps): ReactNode {
  const [form, setForm] = useState<OpenForm | null>(null);
  const [notice, setNotice] = useState<EditorNotice | null>(null);
  const [isTypographyOn, setTypographyOn] = useState(wantsTypography);
  const [found, setFound] = useState<readonly ArticleChoice[]>([]);
  const frame = useRef<HTMLDivElement>(null);
  const hands = useRef<EditorHands>({
    run: () => {},
    goToTools: () => {},
    onChange,
    onUntold: () => {},
    onPictureFile: () => {},
    onRemoved: () => {},
  });
  const editor = useBodyEditor({ initialBody, incoming, isReadOnly, isTypographyOn, hands });
  useAboveKeyboard(frame);
  usePassages(editor, {
    ...(marks && { marks }),
    ...(onMark && { onMark }),
    ...(onPassage && { onPassage }),
  });

  const keepFound = useCallback(
    (more: readonly ArticleChoice[]) => setFound((before) => joined(before, more)),
    [],
  );
  useReadAlso(editor, { onFound: keepFound, isReadOnly, onReadAlso });

  const open = (type: ToolForm) => {
    // Once the browser has told where the selection is.
    requestAnimationFrame(() => setForm({ type, block: null, position: null }));
  };
  const onRemoved = () =>
    setNotice({
      text: bodyEditorWords.notice.removed,
      act: bodyEditorWords.notice.undo,
      onAct: () => editor.chain().focus().undo().run(),
    });
  const run = (command: EditorCommand) => {
    if (isReadOnly && command.name !== 'shortcuts') return;
    command.run({ editor, open, onRemoved });
  };
  useEffect(() => {
    hands.current = {
      run,
      onChange,
      onUntold: (isUntold) => onUntold?.(isUntold),
      onRemoved,
      goToTools: () => frame.current?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus(),
      onPictureFile: (files, position) => {
        if (files.length === 0 || !bringPicture)
          return setNotice({
            text: bodyEditorWords.notice.pictureFile,
            act: bodyEditorWords.notice.choosePicture,
            onAct: () => open('picture'),
          });
        for (const file of files)
          sendIntoText(editor.view, {
            file,
            position,
            onArrived: arrivals(editor, { bringPicture, bringFilm }, setNotice),
          });
      },
    };
  });
  useEffect(() => {
    const help = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [contenteditable="true"], dialog');
      if (event.key === '?' && !isField) setForm({ type: 'shortcuts', block: null, position: null });
    };
    addEventListener('keydown', help);
    return () => removeEventListener('keydown', help);
  }, []);

  // The same through renderings, so that the blocks in the text are not drawn again at each key.
  const surroundings = useMemo(
    () => ({
      searchPictures,
      bringPicture,
      films: films ?? [],
      searchFilms,
      bringFilm,
      searchArticles,
      pictures,
      articles: joined(articles ?? [], found),
      onEdit: (block: FormBlock, position: number) => setForm({ type: block.type, block, position }),
      onRemoved: () => hands.current.onRemoved(),
      onFound: keepFound,
    }),
    [
      pictures,
      searchPictures,
      bringPicture,
      films,
      searchFilms,
      bringFilm,
      articles,
      searchArticles,
      found,
      keepFound,
    ],
  );
  const close = () => setForm(null);
  return (
    <SurroundingsProvider value={surroundings}>
      <div className="corps-editeur" ref={frame}>
        {!isReadOnly && (
          <Toolbar
            editor={editor}
            run={run}
            isTypographyOn={isTypographyOn}
            onTypography={(isOn) => {
              setTypographyOn(isOn);
              keepTypography(isOn);
              setTypography(editor.view, isOn);
            }}
          />
        )}
        <EditorContent editor={editor} className="corps-feuille" />
        {!isReadOnly && <SlashList editor={editor} run={run} />}
        <NoticeLine notice={notice} onClose={() => setNotice(null)} />
      </div>
      {form?.type === 'link' && <LinkForm editor={editor} onClose={close} />}
      {form?.type === 'language' && <LanguageForm editor={editor} onClose={close} />}
      {form?.type === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {form && form.type !== 'link' && form.type !== 'language' && form.type !== 'shortcuts' && (
        <FormOfBlock
          type={form.type}
          content={form.block?.type === form.type ? form.block : null}
          onClose={close}
          onSave={(block) => {
            putBlock(editor, block, form.position);
            close();
          }}
        />
      )}
    </SurroundingsProvider>
  );
}
