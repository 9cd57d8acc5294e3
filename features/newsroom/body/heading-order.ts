import type { Block } from './body.ts';
import { inlineToText } from './inline.ts';

/** Small subheadings that stand before any subheading: on the page a level would be skipped. */
export function misplacedHeadings(blocks: readonly Block[]): { blockId: string; text: string }[] {
  const found: { blockId: string; text: string }[] = [];
  for (const block of blocks) {
    if (block.type !== 'subheading') continue;
    if (block.level === 2) break;
    found.push({ blockId: block.id, text: inlineToText(block.content) });
  }
  return found;
}
