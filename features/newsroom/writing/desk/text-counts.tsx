'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { type Gap, listGaps, passedLimit } from '#features/newsroom/articles/gaps.ts';
import { goToTarget } from '#features/newsroom/writing/desk/go-to-field.ts';
import type { Fields } from '#features/newsroom/writing/desk/use-draft.ts';
import { goToBlock } from '#features/newsroom/body/desk/go-to.ts';
import { bodyToPlainText, countCharacters, countWords } from '#features/newsroom/body/body-text.ts';
import { misplacedHeadings } from '#features/newsroom/body/heading-order.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { readingMinutes } from '#lib/numbers.ts';
import { deskMessages } from '#messages/desk.ts';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';

const { editor } = deskMessages;
const words = storyFields.counts;
const pauseMs = 350;

type Counts = {
  words: number;
  characters: number;
  minutes: number;
  gaps: Gap[];
  headings: { blockId: string; text: string }[];
  limit: 'bytes' | 'blocks' | null;
};

function count(fields: Fields): Counts {
  const text = bodyToPlainText(fields.body);
  const words = countWords(text);
  return {
    words,
    characters: countCharacters(text),
    minutes: readingMinutes(words),
    gaps: listGaps(fields),
    headings: misplacedHeadings(fields.body.blocks),
    limit: passedLimit(fields),
  };
}

const fieldLabels: Record<Extract<Gap, { field: unknown }>['field'], string> = {
  kicker: editor.kicker,
  headline: editor.headline,
  standfirst: editor.standfirst,
  shortHeadline: editor.shortHeadline,
  seoTitle: editor.seoTitle,
  seoDescription: editor.seoDescription,
  socialTitle: editor.socialTitle,
  socialDescription: editor.socialDescription,
  dateline: editor.dateline,
  bylineNote: editor.bylineNote,
  backstory: editor.backstory,
  leadPicture: editor.leadPicture,
};

/** How long the text is and what is still amiss in it, counted when whoever writes pauses: never between two keys. */
export function TextCounts({ fields }: { fields: Fields }): ReactNode {
  const [counts, setCounts] = useState(() => count(fields));
  useEffect(() => {
    const timer = setTimeout(() => setCounts(count(fields)), pauseMs);
    return () => clearTimeout(timer);
  }, [fields]);
  return (
    <section className="editeur-comptes" aria-label={words.label}>
      <p>
        {editor.words(counts.words)} · {editor.characters(counts.characters)} ·{' '}
        {editor.minutes(counts.minutes)}
      </p>
      {counts.limit ? (
        <p className="champ-erreur" role="alert">
          {counts.limit === 'bytes' ? words.tooLarge : words.tooManyBlocks(bodyLimits.blocks)}
        </p>
      ) : null}
      {counts.headings.map(({ blockId, text }) => (
        <p key={blockId}>
          <Button kind="quiet" onClick={() => goToBlock({ blockId })}>
            {words.heading(text)}
          </Button>
        </p>
      ))}
      {counts.gaps.length > 0 ? (
        <details open={counts.gaps.length < 4}>
          <summary>{words.gaps(counts.gaps.length)}</summary>
          <p className="champ-aide">{words.gapsHelp}</p>
          <ul>
            {counts.gaps.map((gap, at) => (
              <li key={at}>
                <GapLine gap={gap} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** Where a gap is, and the way to it. */
const GapLine = ({ gap }: { gap: Gap }): ReactNode =>
  'blockId' in gap ? (
    <Button kind="quiet" onClick={() => goToBlock({ blockId: gap.blockId, words: gap.found })}>
      {gap.around}
    </Button>
  ) : (
    <Button kind="quiet" onClick={() => goToTarget({ field: gap.field })}>
      {fieldLabels[gap.field]}&nbsp;: {gap.around}
    </Button>
  );
