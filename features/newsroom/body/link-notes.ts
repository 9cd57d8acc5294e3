import { blockInlines } from './body-references.ts';
import { type Block, type BodyDocument, recordOf } from './body.ts';
import { drawnInline } from './drawn-inline.ts';
import type { RelatedArticles } from './drawn-picture.ts';
import { safeHref } from './safe-href.ts';

/**
 * The addresses of the links of a text, in the order in which they are drawn, each as often as it stands there: a
 * printed page numbers them, and lists them at its end.
 */
export const linkNotes = (body: BodyDocument, related: RelatedArticles): string[] =>
  body.blocks.flatMap((block) => blockHrefs(block, related)).flatMap((href) => safeHref(href) ?? []);

const blockHrefs = (block: Block, related: RelatedArticles): string[] => [
  ...blockInlines(block)
    .flatMap((spans) => drawnInline(spans))
    .flatMap(({ href }) => href ?? []),
  ...(recordOf(block).hrefs?.(block, related) ?? []),
];
