import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { type BlockDiff, diffBodies } from '#features/newsroom/body/body-diff.ts';
import { type DiffPart, diffWords } from '#lib/word-diff.ts';

/** The fields that readers read as text; nothing else of a version is theirs to see. */
const readFields = ['kicker', 'headline', 'standfirst', 'dateline', 'backstory'] as const;
type ReadField = (typeof readFields)[number];

/** What a correction changed, as readers are shown it: fields and blocks that differ, in reading order. */
export type PublicDifference = {
  fields: { name: ReadField; words: DiffPart[] }[];
  blocks: BlockDiff[];
};

/** What changed for readers between two published versions; notes and working names of the newsroom never show. */
export function publicDifference(before: StoryFields, after: StoryFields): PublicDifference {
  return {
    fields: readFields.flatMap((name) => {
      const [was, is] = [before[name] ?? '', after[name] ?? ''];
      return was === is ? [] : [{ name, words: diffWords(was, is) }];
    }),
    blocks: diffBodies(before.body, after.body).filter(({ change, isMoved }) => change !== 'same' || isMoved),
  };
}
