import { type ArticleFieldName, articleFieldNames } from '#features/newsroom/articles/articles.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { type NamesById, fieldToWords } from '#features/newsroom/articles/field-words.ts';
import { isSameValue } from '#features/newsroom/articles/merging.ts';
import { type BlockDiff, countChangedBlocks, diffBodies } from '#features/newsroom/body/body-diff.ts';
import { type DiffPart, diffWords } from '#lib/word-diff.ts';

/** One field that changed, in words. */
export type FieldDiff = { name: Exclude<ArticleFieldName, 'body'>; words: DiffPart[] };
export type StoryDiff = { fields: FieldDiff[]; blocks: BlockDiff[] };

/** What changed between two versions of a story: fields that differ, and every block. `names` says what ids stand for. */
export function diffStories(before: StoryFields, after: StoryFields, names: NamesById): StoryDiff {
  const fields = articleFieldNames.flatMap((name): FieldDiff[] => {
    if (name === 'body' || isSameValue(before[name], after[name])) return [];
    const [was, is] = [fieldToWords(name, before[name], names), fieldToWords(name, after[name], names)];
    return [{ name, words: was === is ? [{ kind: 'same', text: is }] : diffWords(was, is) }];
  });
  return { fields, blocks: diffBodies(before.body, after.body) };
}

/** How many fields and blocks somebody would see changed; 0 for one text. */
export function countChanges(before: StoryFields, after: StoryFields): number {
  const fields = articleFieldNames.filter(
    (name) => name !== 'body' && !isSameValue(before[name], after[name]),
  ).length;
  return fields + countChangedBlocks(before.body, after.body);
}
