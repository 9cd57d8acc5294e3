import { blockInlines } from './body-references.ts';
import type { BodyDocument } from './body.ts';

/** Every link of the text with the block that holds it, in reading order; an address may come twice. */
export const listBodyLinks = (body: BodyDocument): { href: string; blockId: string }[] =>
  body.blocks.flatMap((block) => {
    const linked = blockInlines(block)
      .flat()
      .flatMap((span) => span.marks?.link ?? [])
      .map((href) => ({ href, blockId: block.id }));
    return block.type === 'embed' ? [...linked, { href: block.url, blockId: block.id }] : linked;
  });
