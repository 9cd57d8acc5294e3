'use client';

import { Button } from '#components/ui/button.tsx';
import { reasonSentence } from '#features/newsroom/related/reason-parts.ts';
import { closenessOf, type OfferedLink } from '#features/newsroom/related/related-links.ts';
import { date } from '#lib/dates.ts';
import { relatedDesk as words } from '#words/newsroom/related/related-desk.ts';

/** An article of the archive: how close it is, in words and a figure, why, and what may be done with it. */
export function SuggestionItem({
  suggestion,
  isPinned,
  isInText,
  isLocked,
  onInsert,
  onPin,
  onVeto,
}: {
  suggestion: OfferedLink;
  isPinned: boolean;
  isInText: boolean;
  isLocked: boolean;
  /** Null while the text can't be written in. */
  onInsert: (() => void) | null;
  onPin: () => void;
  onVeto: () => void;
}) {
  const { headline, path, sectionName, publishedAt, score, isShown, reason } = suggestion;
  const heard = <span className="sr-only">{words.of(headline)}</span>;
  return (
    <li>
      <a href={path} target="_blank" rel="noopener">
        {headline}
      </a>
      <p className="champ-aide">
        {sectionName}, {date(new Date(publishedAt))}
      </p>
      <p className="liens-score">
        <meter min={0} max={1} value={score} aria-hidden="true" /> {words.score(closenessOf(score), score)}
        <span className="champ-aide">, {isShown ? words.wouldShow : words.tooFar}</span>
      </p>
      <p className="champ-aide">{reasonSentence(reason)}</p>
      <p className="gestes">
        {isInText ? (
          <span className="etat etat-none">{words.isInText}</span>
        ) : (
          <Button disabled={isLocked || !onInsert} onClick={() => onInsert?.()}>
            {words.insert}
            {heard}
          </Button>
        )}
        {isPinned ? null : (
          <Button disabled={isLocked} onClick={onPin}>
            {words.pin}
            {heard}
          </Button>
        )}
        <Button kind="quiet" disabled={isLocked} onClick={onVeto}>
          {words.veto}
          {heard}
        </Button>
      </p>
    </li>
  );
}
