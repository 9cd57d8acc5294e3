import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { bodyToPlainText } from '#features/newsroom/body/body-text.ts';

/** Words as `countWords` counts them. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/** Everything that readers read of a story, as plain text. */
const readText = ({ kicker, headline, standfirst, body }: StoryFields): string =>
  [kicker, headline, standfirst, bodyToPlainText(body)].filter(Boolean).join('\n');

/** How many words of `one` are not in `other`; each counts as often as it is there. */
export function countWordsOnlyIn(one: StoryFields, other: StoryFields): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(readText(other))) left.set(word, (left.get(word) ?? 0) + 1);
  let alone = 0;
  for (const word of wordsOf(readText(one))) {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    else alone += 1;
  }
  return alone;
}

/** Below this a text is a few words that somebody tries out. */
const fewestWords = 10;

/** The words of a body that more than half of is gone from the next; null while most of it is still there. */
export function countWordsBeforeLoss(before: StoryFields, after: StoryFields): number | null {
  const body = { ...before, kicker: null, headline: '', standfirst: '' };
  const count = wordsOf(bodyToPlainText(before.body)).length;
  if (count < fewestWords) return null;
  return countWordsOnlyIn(body, after) * 2 > count ? count : null;
}
