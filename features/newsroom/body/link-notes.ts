import type { Block, BodyDocument } from './body.ts';
import { drawnInline } from './drawn-inline.ts';
import type { RelatedArticles } from './drawn-picture.ts';
import type { Inline } from './inline.ts';
import { safeHref } from './safe-href.ts';

/**
 * The addresses of the links of a text, in the order in which they are drawn, each as often as it stands there: a
 * printed page numbers them, and lists them at its end.
 */
export const linkNotes = (body: BodyDocument, related: RelatedArticles): string[] =>
  body.blocks.flatMap((block) => blockHrefs(block, related)).flatMap((href) => safeHref(href) ?? []);

function blockHrefs(block: Block, related: RelatedArticles): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
    case 'pullQuote':
      return inlineHrefs(block.content);
    case 'list':
      return block.items.flatMap(inlineHrefs);
    case 'quotation':
      return block.paragraphs.flatMap(inlineHrefs);
    case 'factBox':
      return block.parts.flatMap((part) =>
        part.type === 'list' ? part.items.flatMap(inlineHrefs) : inlineHrefs(part.content),
      );
    case 'table':
      return [block.header, ...block.rows].flat().flatMap(inlineHrefs);
    case 'embed':
      return [block.url];
    case 'relatedLink': {
      const path = Object.hasOwn(related, block.articleId) ? related[block.articleId]?.path : undefined;
      return path ? [path] : [];
    }
    case 'picture':
    case 'gallery':
    case 'comparison':
    case 'chart':
    case 'video':
    case 'audio':
    case 'divider':
      return [];
  }
}

const inlineHrefs = (spans: Inline): string[] => drawnInline(spans).flatMap(({ href }) => href ?? []);
