import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import type { Block } from '#features/newsroom/body/body.ts';
import { blockToText } from '#features/newsroom/body/body-text.ts';

/** A stretch of a story that can be pointed at: a block by its id, or a field by its name. */
export type StoryBlock = { id: string; text: string };

/** Blocks keep their identity while nobody writes in them: their words are read once. */
const known = new WeakMap<Block, StoryBlock>();

/** Headline, standfirst and each block of the body with its words, in reading order. */
export function storyBlocks({
  headline,
  standfirst,
  body,
}: Pick<StoryFields, 'headline' | 'standfirst' | 'body'>): StoryBlock[] {
  return [
    { id: 'headline', text: headline },
    { id: 'standfirst', text: standfirst },
    ...body.blocks.map((block) => {
      const read = known.get(block) ?? { id: block.id, text: blockToText(block) };
      known.set(block, read);
      return read;
    }),
  ];
}
