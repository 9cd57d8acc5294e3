import { type ArticleFieldName, articleFieldNames } from '#features/newsroom/articles/articles.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { isSameValue } from '#features/newsroom/articles/merging.ts';

/**
 * What the newsroom keeps for itself, and what is told otherwise: an address is a move, and who may comment changes
 * nothing of the story.
 */
const notOfTheStory: readonly ArticleFieldName[] = [
  'slug',
  'slugline',
  'urgency',
  'editorNote',
  'commentsMode',
  'commentsUntil',
];

/** Whether readers, or the machines that read for them, find another story in the second version than in the first. */
export const changesForReaders = (before: StoryFields, after: StoryFields): boolean =>
  articleFieldNames.some((name) => !notOfTheStory.includes(name) && !isSameValue(before[name], after[name]));
