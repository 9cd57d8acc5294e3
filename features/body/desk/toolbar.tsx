'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import type { KeyboardEvent, ReactNode } from 'react';
import { bodyEditorWords } from '#messages/fr/body-editor.ts';
import type { AtomType } from './tiptap-document.ts';

const words = bodyEditorWords.tools;

/** What a tool opens instead of acting at once. */
export type ToolForm = AtomType | 'link' | 'language';

type ToolName = keyof typeof words;
type Tool = { name: ToolName; keys?: string; isOn?: boolean; isOff?: boolean; act: () => void };

/** The state of every tool, read once a transaction. */
const readState = (editor: Editor) => ({
  undo: editor.can().undo(),
  redo: editor.can().redo(),
  subheading: editor.isActive('heading', { level: 2 }),
  smallSubheading: editor.isActive('heading', { level: 3 }),
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  superscript: editor.isActive('superscript'),
  subscript: editor.isActive('subscript'),
  language: editor.isActive('language'),
  link: editor.isActive('link'),
  bulletList: editor.isActive('bulletList'),
  orderedList: editor.isActive('orderedList'),
  quotation: editor.isActive('quotation'),
  pullQuote: editor.isActive('pullQuote'),
  factBox: editor.isActive('factBox'),
  hasSelection: !editor.state.selection.empty,
});

/** The arrows move among the tools, Tab leaves them. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((at + step) % buttons.length)?.focus();
  event.preventDefault();
}

export function Toolbar({ editor, onOpen }: { editor: Editor; onOpen: (form: ToolForm) => void }): ReactNode {
  const state = useEditorState({ editor, selector: ({ editor: current }) => readState(current) });
  const chain = () => editor.chain().focus();
  const groups: Tool[][] = [
    [
      { name: 'undo', keys: 'Ctrl+Z', isOff: !state.undo, act: () => chain().undo().run() },
      { name: 'redo', keys: 'Ctrl+Maj+Z', isOff: !state.redo, act: () => chain().redo().run() },
    ],
    [
      {
        name: 'subheading',
        keys: 'Ctrl+Alt+2',
        isOn: state.subheading,
        act: () => chain().toggleHeading({ level: 2 }).run(),
      },
      {
        name: 'smallSubheading',
        keys: 'Ctrl+Alt+3',
        isOn: state.smallSubheading,
        act: () => chain().toggleHeading({ level: 3 }).run(),
      },
    ],
    [
      { name: 'bold', keys: 'Ctrl+B', isOn: state.bold, act: () => chain().toggleBold().run() },
      { name: 'italic', keys: 'Ctrl+I', isOn: state.italic, act: () => chain().toggleItalic().run() },
      { name: 'link', keys: 'Ctrl+K', isOn: state.link, act: () => onOpen('link') },
      {
        name: 'superscript',
        keys: 'Ctrl+.',
        isOn: state.superscript,
        act: () => chain().toggleMark('superscript').run(),
      },
      {
        name: 'subscript',
        keys: 'Ctrl+,',
        isOn: state.subscript,
        act: () => chain().toggleMark('subscript').run(),
      },
      {
        name: 'language',
        isOn: state.language,
        isOff: !state.language && !state.hasSelection,
        act: () => onOpen('language'),
      },
    ],
    [
      {
        name: 'bulletList',
        keys: 'Ctrl+Maj+8',
        isOn: state.bulletList,
        act: () => chain().toggleBulletList().run(),
      },
      {
        name: 'orderedList',
        keys: 'Ctrl+Maj+7',
        isOn: state.orderedList,
        act: () => chain().toggleOrderedList().run(),
      },
      { name: 'quotation', isOn: state.quotation, act: () => chain().toggleWrap('quotation').run() },
      {
        name: 'pullQuote',
        isOn: state.pullQuote,
        act: () => chain().toggleNode('pullQuote', 'paragraph').run(),
      },
      { name: 'factBox', isOn: state.factBox, act: () => chain().toggleWrap('factBox').run() },
    ],
    [
      { name: 'picture', act: () => onOpen('picture') },
      { name: 'gallery', act: () => onOpen('gallery') },
      { name: 'embed', act: () => onOpen('embed') },
      { name: 'table', act: () => onOpen('table') },
      { name: 'relatedLink', act: () => onOpen('relatedLink') },
      { name: 'divider', act: () => chain().setHorizontalRule().run() },
    ],
  ];
  return (
    <div
      className="corps-outils"
      role="toolbar"
      aria-label={bodyEditorWords.toolbar}
      tabIndex={-1}
      onKeyDown={moveFocus}
    >
      {groups.map((tools, index) => (
        <div key={index} className="corps-outils-groupe">
          {tools.map((tool) => (
            <ToolButton key={tool.name} tool={tool} />
          ))}
        </div>
      ))}
    </div>
  );
}

const ToolButton = ({ tool }: { tool: Tool }): ReactNode => (
  <button
    type="button"
    className={`corps-outil corps-outil-${tool.name}`}
    title={tool.keys ? `${words[tool.name]} (${tool.keys})` : words[tool.name]}
    aria-pressed={tool.isOn}
    disabled={tool.isOff}
    // The selection stays where it is.
    onMouseDown={(event) => event.preventDefault()}
    onClick={tool.act}
  >
    {words[tool.name]}
  </button>
);
