import { Extension, Mark, mergeAttributes, Node, wrappingInputRule } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { blockSchemas, type FormBlockType, formBlockTypes } from '#features/newsroom/body/body.ts';
import { blockToText } from '#features/newsroom/body/body-text.ts';
import { langSchema } from '#features/newsroom/body/inline.ts';
import { safeHref } from '#features/newsroom/body/safe-href.ts';
import { FormBlockView } from './form-block-view.tsx';
import { FactBoxView, PullQuoteView, QuotationView } from './titled-views.tsx';

const identified = [
  ...[
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'quotation',
    'pullQuote',
    'factBox',
    'horizontalRule',
  ],
  ...formBlockTypes,
];

/** Blocks of the first level carry the id that they keep through every edit. */
const BlockIdAttribute = Extension.create({
  name: 'blockId',
  addGlobalAttributes: () => [
    {
      types: identified,
      attributes: {
        id: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element) => element.getAttribute('data-bloc'),
          renderHTML: ({ id }) => (typeof id === 'string' ? { 'data-bloc': id } : {}),
        },
      },
    },
  ],
});

/** An item holds one paragraph: one level, as the body's list. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

const lineAttribute = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attributes: Record<string, unknown>) => {
    const value = attributes[name];
    return typeof value === 'string' && value !== '' ? { [`data-${name}`]: value } : {};
  },
});

const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({
    attribution: lineAttribute('attribution'),
    lang: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('lang'),
      renderHTML: ({ lang }) => (typeof lang === 'string' ? { lang } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'blockquote:not([data-exergue])' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addNodeView: () => ReactNodeViewRenderer(QuotationView),
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ attribution: lineAttribute('attribution') }),
  parseHTML: () => [{ tag: 'blockquote[data-exergue]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'blockquote',
    mergeAttributes(HTMLAttributes, { 'data-exergue': '' }),
    0,
  ],
  addNodeView: () => ReactNodeViewRenderer(PullQuoteView),
});

const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  addAttributes: () => ({ title: lineAttribute('title') }),
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
  addNodeView: () => ReactNodeViewRenderer(FactBoxView),
});

/** A block edited through its form; copied within the desk as JSON that is parsed again on the way in. */
const formBlockNode = (type: FormBlockType) =>
  Node.create({
    name: type,
    group: 'block',
    atom: true,
    selectable: true,
    draggable: true,
    addAttributes: () => ({
      block: {
        default: null,
        parseHTML: (element: HTMLElement) => parseFormBlock(type, element.getAttribute('data-contenu')),
        renderHTML: ({ block }) => ({ 'data-contenu': JSON.stringify(block) }),
      },
    }),
    parseHTML: () => [{ tag: `div[data-type="${type}"]` }],
    renderHTML: ({ HTMLAttributes, node }) => {
      const block = blockSchemas[type].safeParse(node.attrs['block']);
      return [
        'div',
        mergeAttributes(HTMLAttributes, { 'data-type': type }),
        block.success ? blockToText(block.data) : '',
      ];
    },
    addNodeView: () => ReactNodeViewRenderer(FormBlockView),
  });

function parseFormBlock(type: FormBlockType, json: string | null): unknown {
  try {
    const parsed = blockSchemas[type].safeParse(JSON.parse(json ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A passage in another language. */
const Language = Mark.create({
  name: 'language',
  addAttributes: () => ({
    lang: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('lang') },
  }),
  parseHTML: () => [
    { tag: 'span[lang]', getAttrs: (element) => (langSchema.safeParse(element.lang).success ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

const raised = (name: 'superscript' | 'subscript', tag: 'sup' | 'sub', key: string) =>
  Mark.create({
    name,
    excludes: name === 'superscript' ? 'subscript' : 'superscript',
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
  });

/** Everything that a body can hold, and nothing else. */
export const editorNodes = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    listItem: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      autolink: false,
      defaultProtocol: 'https',
      isAllowedUri: (url) => safeHref(url) !== null,
      HTMLAttributes: { rel: null, target: null },
    },
  }),
  BlockIdAttribute,
  ListItem,
  Quotation,
  PullQuote,
  FactBox,
  Language,
  raised('superscript', 'sup', 'Mod-.'),
  raised('subscript', 'sub', 'Mod-,'),
  ...formBlockTypes.map(formBlockNode),
];
