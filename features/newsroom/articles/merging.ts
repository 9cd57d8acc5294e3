import { type ArticleFieldName, articleFieldNames } from '#features/newsroom/articles/articles.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { emptyBody } from '#features/newsroom/body/body.ts';
import { blockToText } from '#features/newsroom/body/body-text.ts';
import { type BlockClash, mergeBodies } from '#features/newsroom/body/merge.ts';
import { articleFieldWords } from '#words/newsroom/articles/articles.ts';
import { blockWords } from '#words/newsroom/articles/versions.ts';

/** A passage that two people changed, each otherwise, with what a person needs to choose. */
export type Clash = {
  /** `headline`, or `body:<block id>`. */
  key: string;
  label: string;
  /** Both texts, in plain words; empty where a side took the passage out. */
  mine: string;
  theirs: string;
  canKeepBoth: boolean;
  /** True where a person may write words of their own in its place. */
  isText: boolean;
  /** Both values as the story holds them. */
  mineValue: unknown;
  theirValue: unknown;
};

export type FieldsMerge = {
  /** What both sides agree on; clashing passages stand as mine has them. */
  fields: StoryFields;
  clashes: Clash[];
};

/**
 * Three versions of a story made one: a field changed on one side alone takes that side's value, the body is merged
 * block by block, and what both sides changed otherwise is a clash that a person must settle.
 */
export function mergeArticleFields({
  base,
  mine,
  theirs,
}: {
  base: StoryFields;
  mine: StoryFields;
  theirs: StoryFields;
}): FieldsMerge {
  const clashes: Clash[] = [];
  const chosen: Partial<Record<ArticleFieldName, unknown>> = {};
  for (const name of articleFieldNames) {
    if (isSameValue(mine[name], base[name])) chosen[name] = theirs[name];
    else if (isSameValue(theirs[name], base[name]) || isSameValue(mine[name], theirs[name]))
      chosen[name] = mine[name];
    else if (name === 'body') {
      const body = mergeBodies({ base: base.body, mine: mine.body, theirs: theirs.body });
      chosen.body = body.merged;
      clashes.push(...body.clashes.map(toBlockClash));
    } else {
      chosen[name] = mine[name];
      clashes.push(toFieldClash(name, mine[name], theirs[name]));
    }
  }
  return { fields: { ...theirs, ...(chosen as Partial<StoryFields>) }, clashes };
}

/**
 * The same when the version that both started from is no longer kept: every field and every block that differs is a
 * clash, and what one side alone holds stays.
 */
export function compareWithoutBase({
  mine,
  theirs,
}: {
  mine: StoryFields;
  theirs: StoryFields;
}): FieldsMerge {
  const clashes: Clash[] = [];
  const fields = { ...theirs };
  for (const name of articleFieldNames) {
    if (name === 'body' || isSameValue(mine[name], theirs[name])) continue;
    Object.assign(fields, { [name]: mine[name] });
    clashes.push(toFieldClash(name, mine[name], theirs[name]));
  }
  const body = mergeBodies({ base: emptyBody(), mine: mine.body, theirs: theirs.body });
  clashes.push(...body.clashes.map(toBlockClash));
  return { fields: { ...fields, body: body.merged }, clashes };
}

/** Fields whose value is words, in which two versions may be combined. */
const textFields: ReadonlySet<ArticleFieldName> = new Set([
  'slugline',
  'kicker',
  'headline',
  'shortHeadline',
  'seoTitle',
  'seoDescription',
  'socialTitle',
  'socialDescription',
  'standfirst',
  'dateline',
  'editorNote',
  'backstory',
  'sponsor',
  'bylineNote',
]);

const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

const toFieldClash = (name: ArticleFieldName, mineValue: unknown, theirValue: unknown): Clash => ({
  key: name,
  label: articleFieldWords[name],
  mine: toWords(mineValue),
  theirs: toWords(theirValue),
  canKeepBoth:
    isFilled(mineValue) && isFilled(theirValue) && (textFields.has(name) || Array.isArray(mineValue)),
  isText: textFields.has(name),
  mineValue,
  theirValue,
});

const toBlockClash = (clash: BlockClash): Clash => ({
  key: `body:${clash.blockId}`,
  label: blockWords[(clash.mine ?? clash.theirs ?? clash.base)?.type ?? 'paragraph'],
  mine: clash.mine ? blockToText(clash.mine) : '',
  theirs: clash.theirs ? blockToText(clash.theirs) : '',
  canKeepBoth: clash.mine !== null && clash.theirs !== null,
  isText: 'content' in (clash.mine ?? clash.theirs ?? {}),
  mineValue: clash.mine,
  theirValue: clash.theirs,
});

function toWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** True when nothing tells the two apart. */
export const isSameStory = (one: StoryFields, other: StoryFields): boolean =>
  articleFieldNames.every((name) => isSameValue(one[name], other[name]));

/** Fields are JSON: equal when written alike, whatever the order of their keys. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = definedEntries(one);
  const right = new Map(definedEntries(other));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSameValue(value, right.get(key)))
  );
}

const definedEntries = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, item]) => item !== undefined);
