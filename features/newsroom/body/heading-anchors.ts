import type { BodyDocument } from './body.ts';
import { inlineToText } from './inline.ts';

const toAnchor = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

/** The anchor of each subheading by block id: "i-" (so that it meets no id of the page) and its words, each once. */
export function headingAnchors(body: BodyDocument): Map<string, string> {
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  for (const block of body.blocks) {
    if (block.type !== 'subheading') continue;
    const base = `i-${toAnchor(inlineToText(block.content)) || 'intertitre'}`;
    let anchor = base;
    let copy = copies.get(base) ?? 1;
    while (taken.has(anchor)) {
      copy += 1;
      anchor = `${base}-${copy}`;
    }
    copies.set(base, copy);
    taken.add(anchor);
    anchors.set(block.id, anchor);
  }
  return anchors;
}
