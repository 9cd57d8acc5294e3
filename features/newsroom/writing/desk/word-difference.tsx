import { WordChanges } from '#components/ui/word-changes.tsx';
import type { DiffPart } from '#lib/word-diff.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';

/** Words added and removed, in the desk's own words for whoever does not see them. */
export const WordDifference = ({ parts }: { parts: readonly DiffPart[] }) => (
  <WordChanges parts={parts} words={versionMessages.diff} />
);
