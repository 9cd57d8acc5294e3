import type { Block, BodyDocument } from './body.ts';

/** A block that both sides changed, each otherwise; null where a side took it out. */
export type BlockClash = { blockId: string; base: Block | null; mine: Block | null; theirs: Block | null };

export type BodyMerge = {
  /** What both sides agree on; a clashing block stands as mine has it (theirs when mine took it out). */
  merged: BodyDocument;
  clashes: BlockClash[];
};

type Sides = { base: BodyDocument; mine: BodyDocument; theirs: BodyDocument };
type Index = ReadonlyMap<string, Block>;

const indexOf = (body: BodyDocument): Index => new Map(body.blocks.map((block) => [block.id, block]));
const idsOf = (body: BodyDocument): string[] => body.blocks.map(({ id }) => id);

/**
 * Three versions of a body made one, block by block (a block keeps its id through every edit): what one side
 * changed, added, moved or took out is done; what both changed otherwise is a clash. When both moved blocks, mine
 * gives the order.
 */
export function mergeBodies({ base, mine, theirs }: Sides): BodyMerge {
  const [inBase, inMine, inTheirs] = [indexOf(base), indexOf(mine), indexOf(theirs)];
  const clashes: BlockClash[] = [];
  const kept = new Map<string, Block>();
  for (const id of new Set([...inBase.keys(), ...inMine.keys(), ...inTheirs.keys()])) {
    const [was, my, their] = [inBase.get(id) ?? null, inMine.get(id) ?? null, inTheirs.get(id) ?? null];
    const isMineUntouched = isSameBlock(my, was);
    if (!isMineUntouched && !isSameBlock(their, was) && !isSameBlock(my, their)) {
      clashes.push({ blockId: id, base: was, mine: my, theirs: their });
    }
    const chosen = isMineUntouched ? their : (my ?? (isSameBlock(their, was) ? null : their));
    if (chosen) kept.set(id, chosen);
  }
  const [backbone, other] = hasMoved(base, mine) ? [mine, theirs] : [theirs, mine];
  const order = weave(idsOf(backbone), idsOf(other)).filter((id) => kept.has(id));
  const blocks = order.flatMap((id) => kept.get(id) ?? []);
  return { merged: { ...theirs, blocks }, clashes };
}

/** True when blocks that both versions hold stand in another order. */
function hasMoved(base: BodyDocument, side: BodyDocument): boolean {
  const inSide = new Set(idsOf(side));
  const inBase = new Set(idsOf(base));
  const before = idsOf(base).filter((id) => inSide.has(id));
  const after = idsOf(side).filter((id) => inBase.has(id));
  return before.some((id, at) => id !== after[at]);
}

/** The backbone's order, with the other's own blocks each behind the block that they follow there. */
function weave(backbone: string[], other: string[]): string[] {
  const known = new Set(backbone);
  const following = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const id of other) {
    if (known.has(id)) anchor = id;
    else following.set(anchor, [...(following.get(anchor) ?? []), id]);
  }
  return [...(following.get(null) ?? []), ...backbone.flatMap((id) => [id, ...(following.get(id) ?? [])])];
}

const isSameBlock = (one: Block | null, other: Block | null): boolean =>
  one === other || (one !== null && other !== null && canonical(one) === canonical(other));

/** Blocks are JSON; keys are sorted and absent ones left out, so that equal blocks are written alike. */
const canonical = (block: Block): string =>
  JSON.stringify(block, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
