import {
  type Block,
  type BodyDocument,
  blockSchemas,
  bodyVersion,
  type FormBlockType,
  formBlockTypes,
} from '#features/newsroom/body/body.ts';
import { newBlockId } from '#features/newsroom/body/block-id.ts';
import type { FactBoxPart } from '#features/newsroom/body/blocks/fact-box/fact-box.ts';
import { cleanLine } from '#features/newsroom/body/clean-text.ts';
import {
  type Inline,
  isBlank,
  langSchema,
  type Marks,
  normalizeInline,
} from '#features/newsroom/body/inline.ts';
import { safeHref } from '#features/newsroom/body/safe-href.ts';

/** What the typing surface works with: its editor's JSON. Only this file knows both shapes. */
export type TiptapMark = { type: string; attrs?: Record<string, unknown> };
export type TiptapNode = {
  type?: string;
  attrs?: Record<string, unknown>;
  content?: TiptapNode[];
  marks?: TiptapMark[];
  text?: string;
};

export type FormBlock = Extract<Block, { type: FormBlockType }>;

const isFormBlockType = (type: string | undefined): type is FormBlockType =>
  formBlockTypes.some((known) => known === type);

/** A body as the editor's document; an empty one is one empty paragraph. */
export function bodyToTiptap(body: BodyDocument): TiptapNode {
  const content = body.blocks.map(blockToTiptap);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function blockToTiptap(block: Block): TiptapNode {
  const { id } = block;
  switch (block.type) {
    case 'paragraph':
      return textblock('paragraph', { id }, block.content);
    case 'subheading':
      return textblock('heading', { id, level: block.level }, block.content);
    case 'list':
      return listNode(block, id);
    case 'quotation': {
      const attrs = { id, attribution: block.attribution ?? '', lang: block.lang ?? null };
      return { type: 'quotation', attrs, content: block.paragraphs.map(paragraphNode) };
    }
    case 'pullQuote':
      return textblock('pullQuote', { id, attribution: block.attribution ?? '' }, block.content);
    case 'factBox': {
      const parts = block.parts.map((part) =>
        part.type === 'list' ? listNode(part, null) : paragraphNode(part.content),
      );
      const content = parts.length > 0 ? parts : [paragraphNode([])];
      return { type: 'factBox', attrs: { id, title: block.title }, content };
    }
    case 'divider':
      return { type: 'horizontalRule', attrs: { id } };
    default:
      return { type: block.type, attrs: { id, block } };
  }
}

function textblock(type: string, attrs: Record<string, unknown>, spans: Inline): TiptapNode {
  const content = inlineNodes(spans);
  return { type, attrs, ...(content.length > 0 ? { content } : {}) };
}

function paragraphNode(spans: Inline): TiptapNode {
  const content = inlineNodes(spans);
  return { type: 'paragraph', ...(content.length > 0 ? { content } : {}) };
}

const listNode = (list: { ordered: boolean; items: Inline[] }, id: string | null): TiptapNode => ({
  type: list.ordered ? 'orderedList' : 'bulletList',
  attrs: { id },
  content: list.items.map((item) => ({ type: 'listItem', content: [paragraphNode(item)] })),
});

function inlineNodes(spans: Inline): TiptapNode[] {
  return spans.flatMap((span) => {
    const marks = toTiptapMarks(span.marks ?? {});
    const worn = marks.length > 0 ? { marks } : {};
    return span.text
      .split('\n')
      .flatMap((line, index): TiptapNode[] => [
        ...(index > 0 ? [{ type: 'hardBreak', ...worn }] : []),
        ...(line === '' ? [] : [{ type: 'text', text: line, ...worn }]),
      ]);
  });
}

const toTiptapMarks = (marks: Marks): TiptapMark[] => [
  ...(marks.link === undefined ? [] : [{ type: 'link', attrs: { href: marks.link } }]),
  ...(marks.lang === undefined ? [] : [{ type: 'language', attrs: { lang: marks.lang } }]),
  ...(marks.strong ? [{ type: 'bold' }] : []),
  ...(marks.em ? [{ type: 'italic' }] : []),
  ...(marks.sub ? [{ type: 'subscript' }] : []),
  ...(marks.sup ? [{ type: 'superscript' }] : []),
];

/** The editor's document as a body: empty lines are no blocks, a node without an id gets one. */
export const tiptapToBody = (document: TiptapNode): BodyDocument => ({
  version: bodyVersion,
  blocks: (document.content ?? []).flatMap((node) => tiptapToBlock(node) ?? []),
});

/** One node of the first level as a block; null when there is nothing in it. */
export function tiptapToBlock(node: TiptapNode): Block | null {
  const { type } = node;
  const id = text(node, 'id') || newBlockId();
  if (isFormBlockType(type)) return formBlock(type, id, node.attrs?.['block']);
  const content = inlineOf(node.content ?? []);
  switch (type) {
    case 'paragraph':
      return isBlank(content) ? null : { id, type: 'paragraph', content };
    case 'heading':
      return isBlank(content)
        ? null
        : { id, type: 'subheading', level: node.attrs?.['level'] === 3 ? 3 : 2, content };
    case 'bulletList':
    case 'orderedList': {
      const list = listOf(node);
      return list && { id, ...list };
    }
    case 'quotation':
      return quotationOf(node, id);
    case 'pullQuote': {
      const attribution = text(node, 'attribution');
      if (isBlank(content) && attribution === '') return null;
      return { id, type: 'pullQuote', content, ...(attribution && { attribution }) };
    }
    case 'factBox': {
      const title = text(node, 'title');
      const parts = (node.content ?? []).flatMap((part) => partOf(part) ?? []);
      return title === '' && parts.length === 0 ? null : { id, type: 'factBox', title, parts };
    }
    case 'horizontalRule':
      return { id, type: 'divider' };
    default:
      return null;
  }
}

const text = (node: TiptapNode, name: string): string => {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? cleanLine(value) : '';
};

function formBlock(type: FormBlockType, id: string, value: unknown): FormBlock | null {
  if (typeof value !== 'object' || value === null) return null;
  const parsed = blockSchemas[type].safeParse({ ...value, id });
  return parsed.success ? parsed.data : null;
}

function quotationOf(node: TiptapNode, id: string): Block | null {
  const paragraphs = (node.content ?? []).map((child) => inlineOf(child.content ?? []));
  const written = paragraphs.filter((spans) => !isBlank(spans));
  const attribution = text(node, 'attribution');
  if (written.length === 0 && attribution === '') return null;
  const lang = langSchema.safeParse(node.attrs?.['lang']);
  return {
    id,
    type: 'quotation',
    paragraphs: written.length > 0 ? written : [[]],
    ...(attribution && { attribution }),
    ...(lang.success ? { lang: lang.data } : {}),
  };
}

function partOf(node: TiptapNode): FactBoxPart | null {
  if (node.type !== 'paragraph') return listOf(node);
  const content = inlineOf(node.content ?? []);
  return isBlank(content) ? null : { type: 'paragraph', content };
}

function listOf(node: TiptapNode): { type: 'list'; ordered: boolean; items: Inline[] } | null {
  const items = (node.content ?? [])
    .map((item) => inlineOf(item.content?.[0]?.content ?? []))
    .filter((item) => !isBlank(item));
  return items.length === 0 ? null : { type: 'list', ordered: node.type === 'orderedList', items };
}

const inlineOf = (nodes: TiptapNode[]): Inline =>
  normalizeInline(
    nodes.flatMap((node) => {
      const words = node.type === 'hardBreak' ? '\n' : (node.text ?? '');
      return [{ text: words, marks: marksOf(node.marks ?? []) }];
    }),
  );

function marksOf(worn: TiptapMark[]): Marks {
  const marks: Marks = {};
  for (const { type, attrs } of worn) {
    const value = attrs?.[type === 'link' ? 'href' : 'lang'];
    if (type === 'bold') marks.strong = true;
    if (type === 'italic') marks.em = true;
    if (type === 'subscript') marks.sub = true;
    if (type === 'superscript') marks.sup = true;
    if (type === 'link' && typeof value === 'string') {
      const href = safeHref(value);
      if (href !== null) marks.link = href;
    }
    if (type === 'language') {
      const lang = langSchema.safeParse(value);
      if (lang.success) marks.lang = lang.data;
    }
  }
  return marks;
}
