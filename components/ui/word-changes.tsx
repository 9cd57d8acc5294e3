import { Fragment } from 'react';
import type { DiffPart } from '#lib/word-diff.ts';

/** What is read out before each kind of change, and after it: the lines through and under are not heard. */
export type ChangeWords = { begin: Record<'added' | 'removed', string>; end: string };

/**
 * One text with what was taken out of it and put into it. A word and the one in its place would run together: a
 * space of no version stands between them, beside the marks, so that each is read and copied whole.
 */
export function WordChanges({ parts, words }: { parts: readonly DiffPart[]; words: ChangeWords }) {
  return parts.map(({ kind, text }, at) => {
    if (kind === 'same') return <span key={at}>{text}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <Fragment key={at}>
        {isTouching(parts[at - 1], text) ? ' ' : null}
        <Mark>
          <span className="sr-only">{words.begin[kind]}</span>
          {text}
          <span className="sr-only">{words.end}</span>
        </Mark>
      </Fragment>
    );
  });
}

const isTouching = (previous: DiffPart | undefined, text: string): boolean =>
  previous !== undefined && previous.kind !== 'same' && !/\s$/.test(previous.text) && !/^\s/.test(text);
