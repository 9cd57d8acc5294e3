import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type Block, type BodyDocument, bodyVersion } from '#features/newsroom/body/body.ts';
import { tiptapToBlock } from './tiptap-document.ts';

/** Nodes don't change: a block is made once, and again only when it is written in. */
const known = new WeakMap<ProseMirrorNode, Block>();

/** The document as a body; blocks that nobody wrote in are the same objects as last time. */
export function readBody(document: ProseMirrorNode): BodyDocument {
  const blocks: Block[] = [];
  document.forEach((node) => {
    const block = known.get(node) ?? tiptapToBlock(node.toJSON());
    if (!block) return;
    if (typeof node.attrs['id'] === 'string') known.set(node, block);
    blocks.push(block);
  });
  return { version: bodyVersion, blocks };
}

/** Blocks keep their identity while nobody writes in them: comparing them is enough. */
export const isSameBody = (one: BodyDocument, other: BodyDocument): boolean =>
  one.blocks.length === other.blocks.length &&
  one.blocks.every(
    (block, at) => block === other.blocks[at] || JSON.stringify(block) === JSON.stringify(other.blocks[at]),
  );
