'use client';

import { useEffect } from 'react';
import { markBlocks } from '#features/newsroom/writing/desk/block-marks.ts';
import { usePresence } from '#features/newsroom/writing/desk/use-presence.ts';
import { presenceSentence } from '#features/newsroom/writing/presence-words.ts';
import type { BodyDocument } from '#features/newsroom/body/body.ts';

/** Who else has the story open, and in which block: in words in the bar, as a line in the margin of the text. */
export function PresenceLine({
  articleId,
  body,
  onNewest,
}: {
  articleId: string;
  body: BodyDocument;
  /** Told the number of the story's working copy, every few seconds. */
  onNewest: (newest: number) => void;
}) {
  const others = usePresence(articleId, onNewest);
  useEffect(
    () =>
      markBlocks(
        others.flatMap(({ blockId, userName, isSelf }) =>
          blockId && !isSelf ? [{ blockId, name: userName }] : [],
        ),
      ),
    [others],
  );
  return (
    <p className="presence" role="status">
      {presenceSentence(others, body)}
    </p>
  );
}
