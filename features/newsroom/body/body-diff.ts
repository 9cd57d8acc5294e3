import { diffWords, type DiffPart } from '#lib/word-diff.ts';
import type { Block, BlockType, BodyDocument } from './body.ts';
import { blockToText } from './body-text.ts';

/** One block in a difference, in reading order; what was taken out stands where it was. */
export type BlockDiff = {
  blockId: string;
  type: BlockType;
  change: 'same' | 'changed' | 'added' | 'removed';
  /** True when it stands elsewhere among the blocks that both versions have. */
  isMoved: boolean;
  /** The words of both versions; one 'same' part for a block that did not change. */
  words: DiffPart[];
  /** True when something other than words changed: marks, links, the picture, the level. */
  isDressChanged: boolean;
};

/** What changed between two versions of a body: a block is the same block as long as it keeps its id. */
export function diffBodies(before: BodyDocument, after: BodyDocument): BlockDiff[] {
  const [inBefore, inAfter] = [byId(before), byId(after)];
  const moved = movedIds(before, after);
  const removedBehind = new Map<string | null, Block[]>();
  let anchor: string | null = null;
  for (const block of before.blocks) {
    if (inAfter.has(block.id)) anchor = block.id;
    else removedBehind.set(anchor, [...(removedBehind.get(anchor) ?? []), block]);
  }
  const gone = (behind: string | null): BlockDiff[] =>
    (removedBehind.get(behind) ?? []).map((block) => onOneSide(block, 'removed'));
  return [
    ...gone(null),
    ...after.blocks.flatMap((block) => {
      const was = inBefore.get(block.id);
      return was
        ? [compare(was, block, moved.has(block.id)), ...gone(block.id)]
        : [onOneSide(block, 'added')];
    }),
  ];
}

/** How many blocks were changed, added, taken out or carried, without looking at their words. */
export function countChangedBlocks(before: BodyDocument, after: BodyDocument): number {
  if (before === after) return 0;
  const [inBefore, inAfter] = [byId(before), byId(after)];
  const moved = movedIds(before, after);
  const isChanged = (block: Block): boolean => {
    const was = inBefore.get(block.id);
    return !was || moved.has(block.id) || canonical(was) !== canonical(block);
  };
  const removed = before.blocks.filter(({ id }) => !inAfter.has(id)).length;
  return removed + after.blocks.filter(isChanged).length;
}

const byId = ({ blocks }: BodyDocument): ReadonlyMap<string, Block> =>
  new Map(blocks.map((block) => [block.id, block]));

function onOneSide(block: Block, change: 'added' | 'removed'): BlockDiff {
  const text = blockToText(block);
  const words: DiffPart[] = text === '' ? [] : [{ kind: change, text }];
  return { blockId: block.id, type: block.type, change, isMoved: false, words, isDressChanged: false };
}

function compare(before: Block, after: Block, isMoved: boolean): BlockDiff {
  const [was, is] = [blockToText(before), blockToText(after)];
  const isSame = canonical(before) === canonical(after);
  return {
    blockId: after.id,
    type: after.type,
    change: isSame ? 'same' : 'changed',
    isMoved,
    words: diffWords(was, is),
    isDressChanged: !isSame && was === is,
  };
}

/** Blocks don't change: each is written once. */
const written = new WeakMap<Block, string>();

/** Equal blocks are written alike, whatever the order of their keys. */
function canonical(block: Block): string {
  const known = written.get(block);
  if (known !== undefined) return known;
  const text = JSON.stringify(block, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
  written.set(block, text);
  return text;
}

/** The fewest blocks that must have been carried: all but a longest run that kept its order. */
function movedIds(before: BodyDocument, after: BodyDocument): ReadonlySet<string> {
  const place = new Map(before.blocks.map(({ id }, at) => [id, at]));
  const common = after.blocks.flatMap(({ id }) => (place.has(id) ? [{ id, at: place.get(id) ?? 0 }] : []));
  // tails[n]: the earliest-ending run of n + 1 blocks in order; `previous` leads back along it.
  const tails: number[] = [];
  const previous: number[] = [];
  common.forEach(({ at }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const half = (low + high) >> 1;
      if ((common[tails[half] ?? 0]?.at ?? 0) < at) low = half + 1;
      else high = half;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const still = new Set<string>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    still.add(common[index]?.id ?? '');
  }
  return new Set(common.map(({ id }) => id).filter((id) => !still.has(id)));
}
