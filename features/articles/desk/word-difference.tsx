import type { DiffPart } from '#lib/word-diff.ts';
import { versionMessages } from '#messages/fr/versions.ts';

const words = versionMessages.diff;

/** Words added and removed, told by line and colour, and in words for whoever does not see them. */
export function WordDifference({ parts }: { parts: readonly DiffPart[] }) {
  return parts.map(({ kind, text }, at) => {
    if (kind === 'same') return <span key={at}>{text}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={at}>
        <span className="sr-only">{words.begin[kind]}</span>
        {text}
        <span className="sr-only">{words.end}</span>
      </Mark>
    );
  });
}
