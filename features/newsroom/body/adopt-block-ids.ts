import type { Block, BodyDocument } from './body.ts';

/**
 * A body that came without ids (HTML) given those of the body that it replaces: equal blocks keep theirs, and what
 * stands between two kept blocks is paired in order when it is of one type. So a rewrite sent as HTML merges and
 * clashes by block like one made in the editor.
 */
export function adoptBlockIds({ base, fresh }: { base: BodyDocument; fresh: BodyDocument }): BodyDocument {
  const blocks: Block[] = [];
  let nextInBase = 0;
  let waiting: Block[] = [];
  const settle = (upTo: number) => {
    const free = base.blocks.slice(nextInBase, upTo);
    for (const block of waiting) {
      const at = free.findIndex(({ type }) => type === block.type);
      const found = at < 0 ? undefined : free[at];
      if (found) free.splice(0, at + 1);
      blocks.push(found ? { ...block, id: found.id } : block);
    }
    waiting = [];
  };
  for (const block of fresh.blocks) {
    const content = contentOf(block);
    const at = base.blocks.findIndex((known, index) => index >= nextInBase && contentOf(known) === content);
    const same = at < 0 ? undefined : base.blocks[at];
    if (!same) {
      waiting.push(block);
      continue;
    }
    settle(at);
    blocks.push(same);
    nextInBase = at + 1;
  }
  settle(base.blocks.length);
  return { ...fresh, blocks };
}

/** What a block holds besides its id, written alike for equal ones. */
function contentOf({ id: _id, ...content }: Block): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
