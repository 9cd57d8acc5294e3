'use client';

import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Block, type BodyDocument, bodyVersion } from '#features/body/body.ts';
import type { PictureChoice } from '#features/media/media.ts';
import { bodyEditorWords } from '#messages/fr/body-editor.ts';
import { AtomForm } from './atom-form.tsx';
import { insertionPosition } from './block-moves.ts';
import { type ArticleChoice, type EditorChoices, SurroundingsProvider } from './editor-choices.tsx';
import { editorNodes } from './editor-nodes.ts';
import { editorPlugins } from './editor-plugins.ts';
import { LanguageForm, LinkForm } from './link-form.tsx';
import { takeInBody } from './take-in-body.ts';
import { type AtomBlock, type AtomType, bodyToTiptap, tiptapToBlock } from './tiptap-document.ts';
import { type PassageProps, usePassages } from './use-passages.ts';
import { Toolbar, type ToolForm } from './toolbar.tsx';

export type TypingSurfaceProps = EditorChoices &
  PassageProps & {
    initialBody: BodyDocument;
    incoming: number;
    onChange: (body: BodyDocument, taken: number) => void;
    isReadOnly: boolean;
  };

type OpenForm = { type: ToolForm; block: AtomBlock | null; position: number | null };

/** Nodes don't change: a block is made once, and again only when it is written in. */
const known = new WeakMap<ProseMirrorNode, Block>();

function readBody(document: ProseMirrorNode): BodyDocument {
  const blocks: Block[] = [];
  document.forEach((node) => {
    const block = known.get(node) ?? tiptapToBlock(node.toJSON());
    if (!block) return;
    if (typeof node.attrs['id'] === 'string') known.set(node, block);
    blocks.push(block);
  });
  return { version: bodyVersion, blocks };
}

const joined = <Choice extends { id: string }>(
  given: readonly Choice[],
  found: readonly Choice[],
): Choice[] => [...new Map([...given, ...found].map((choice) => [choice.id, choice])).values()];

/**
 * Where a story is typed. Holds the text itself: `initialBody` is read at the start and each time `incoming` grows,
 * changes go out through `onChange` with the `incoming` that they know of.
 */
export function TypingSurface({
  initialBody,
  incoming,
  onChange,
  isReadOnly,
  marks,
  onMark,
  onPassage,
  ...choices
}: TypingSurfaceProps): ReactNode {
  const [form, setForm] = useState<OpenForm | null>(null);
  const [found, setFound] = useState<{
    pictures: readonly PictureChoice[];
    articles: readonly ArticleChoice[];
  }>({
    pictures: [],
    articles: [],
  });
  const last = useRef(initialBody);
  const taken = useRef(incoming);
  const pictures = joined(choices.pictures, found.pictures);
  const articles = joined(choices.articles ?? [], found.articles);
  const editor = useEditor({
    extensions: [...editorNodes, editorPlugins],
    content: bodyToTiptap(initialBody),
    editable: !isReadOnly,
    // Loaded in the browser alone; left open, tiptap would wait for a second render wherever it sees Next.
    immediatelyRender: true,
    injectCSS: false,
    editorProps: {
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
      handleKeyDown: (_view, event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k' || isReadOnly) return false;
        event.preventDefault();
        // Once the browser has told where the selection is.
        requestAnimationFrame(() => setForm({ type: 'link', block: null, position: null }));
        return true;
      },
    },
    onUpdate: ({ editor: { state } }) => {
      const body = readBody(state.doc);
      if (isSameBody(body, last.current)) return;
      last.current = body;
      onChange(body, taken.current);
    },
  });

  useEffect(() => {
    if (taken.current === incoming) return;
    taken.current = incoming;
    const transaction = takeInBody(editor.state, initialBody);
    if (!transaction) return;
    last.current = readBody(transaction.doc);
    editor.view.dispatch(transaction);
  }, [editor, incoming, initialBody]);

  usePassages(editor, {
    ...(marks && { marks }),
    ...(onMark && { onMark }),
    ...(onPassage && { onPassage }),
  });

  const surroundings = {
    ...choices,
    pictures,
    articles,
    onEdit: (block: AtomBlock, position: number) => setForm({ type: block.type, block, position }),
    onFound: (more: { pictures?: readonly PictureChoice[]; articles?: readonly ArticleChoice[] }) =>
      setFound((before) => ({
        pictures: joined(before.pictures, more.pictures ?? []),
        articles: joined(before.articles, more.articles ?? []),
      })),
  };
  const close = () => setForm(null);
  return (
    <SurroundingsProvider value={surroundings}>
      <div className="corps-editeur">
        {!isReadOnly && (
          <Toolbar editor={editor} onOpen={(type) => setForm({ type, block: null, position: null })} />
        )}
        <EditorContent editor={editor} />
      </div>
      {form?.type === 'link' && <LinkForm editor={editor} onClose={close} />}
      {form?.type === 'language' && <LanguageForm editor={editor} onClose={close} />}
      {form && form.type !== 'link' && form.type !== 'language' && (
        <AtomForm
          type={form.type}
          block={form.block}
          onClose={close}
          onSave={(block) => {
            putBlock({ editor, block, position: form.position, type: block.type });
            close();
          }}
        />
      )}
    </SurroundingsProvider>
  );
}

/** Blocks keep their identity while nobody writes in them: comparing them is enough. */
const isSameBody = (one: BodyDocument, other: BodyDocument): boolean =>
  one.blocks.length === other.blocks.length &&
  one.blocks.every(
    (block, at) => block === other.blocks[at] || JSON.stringify(block) === JSON.stringify(other.blocks[at]),
  );

type Put = { editor: Editor; block: AtomBlock; position: number | null; type: AtomType };

/** Writes a form's block: over the one that was opened, or behind the block being written in. */
function putBlock({ editor, block, position, type }: Put): void {
  if (position !== null && editor.state.doc.nodeAt(position)?.type.name === type) {
    editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'block', block));
    editor.commands.focus();
    return;
  }
  const at = insertionPosition(editor.state);
  editor.chain().insertContentAt(at, { type, attrs: { block } }).focus().run();
}
