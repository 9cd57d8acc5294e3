import type { Byline } from '#features/newsroom/articles/articles.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import type { Clash } from '#features/newsroom/articles/merging.ts';
import { newBlockId } from '#features/newsroom/body/block-id.ts';
import type { Block } from '#features/newsroom/body/body.ts';
import { reviseInline } from '#features/newsroom/body/revise-inline.ts';

/** What a person decided of a passage: one side, both, or words of their own. */
export type ClashChoice = 'mine' | 'theirs' | 'both' | { text: string };

const bodyPrefix = 'body:';

/** The merged story with each clash settled as chosen; a clash without a choice keeps mine. */
export function resolveClashes({
  merged,
  clashes,
  choices,
}: {
  merged: StoryFields;
  clashes: readonly Clash[];
  choices: Readonly<Record<string, ClashChoice | undefined>>;
}): StoryFields {
  return clashes.reduce((story, clash) => {
    const choice = choices[clash.key] ?? 'mine';
    if (!clash.key.startsWith(bodyPrefix)) return { ...story, [clash.key]: settledValue(clash, choice) };
    const blockId = clash.key.slice(bodyPrefix.length);
    const settled = settledBlocks(clash, choice);
    const blocks = story.body.blocks.flatMap((block) => (block.id === blockId ? settled : [block]));
    return { ...story, body: { ...story.body, blocks } };
  }, merged);
}

function settledValue({ mineValue, theirValue }: Clash, choice: ClashChoice): unknown {
  if (typeof choice === 'object') return choice.text;
  if (choice === 'both') return bothValues(mineValue, theirValue);
  return choice === 'theirs' ? theirValue : mineValue;
}

/** Two texts one behind the other; two lists as one without repetition. */
function bothValues(mine: unknown, theirs: unknown): unknown {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return `${String(mine)} / ${String(theirs)}`;
  const keyOf = (item: string | Byline): string => (typeof item === 'string' ? item : item.authorId);
  const all = [...mine, ...theirs] as (string | Byline)[];
  return all.filter((item, at) => all.findIndex((other) => keyOf(other) === keyOf(item)) === at);
}

function settledBlocks({ mineValue, theirValue }: Clash, choice: ClashChoice): Block[] {
  const mine = mineValue as Block | null;
  const theirs = theirValue as Block | null;
  if (typeof choice === 'object') return revised(mine ?? theirs, choice.text);
  if (choice === 'theirs') return theirs ? [theirs] : [];
  if (choice === 'both' && mine && theirs) return [mine, { ...theirs, id: newBlockId() }];
  return mine ? [mine] : [];
}

/** Words of one's own in a block; none take it out. */
function revised(block: Block | null, text: string): Block[] {
  if (!block || text.trim() === '') return [];
  if (!('content' in block)) return [block];
  return [{ ...block, content: reviseInline(block.content, text) }];
}
