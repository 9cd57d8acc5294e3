'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { restoreRevision } from '#features/newsroom/writing/desk/actions.ts';
import type { RestoredText } from '#features/newsroom/writing/use-cases/restore-revision.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';

const words = versionMessages;

/** Brings an older version back as a new one; what it replaced comes back with the next press. */
export function RestoreVersionButton({
  articleId,
  version,
  beforeRestore,
  onRestored,
}: {
  articleId: string;
  version: { id: string; number: number };
  /** Sends what is typed first; false when that did not arrive, and then nothing is done. */
  beforeRestore?: () => Promise<boolean>;
  onRestored?: (text: RestoredText) => void;
}) {
  const router = useRouter();
  const [isWorking, setWorking] = useState(false);
  const [undoId, setUndoId] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  async function bring(revisionId: string, sentence: string, isUndo: boolean): Promise<void> {
    setWorking(true);
    try {
      if (beforeRestore && !(await beforeRestore())) return setSaid(deskMessages.save.unsaved);
      const outcome = await restoreRevision({ articleId, revisionId });
      if (!outcome.ok) return setSaid(errorSentence(outcome.error));
      setSaid(sentence);
      setUndoId(isUndo ? null : outcome.value.previousRevisionId);
      onRestored?.(outcome.value);
      router.refresh();
    } catch {
      setSaid(deskMessages.save.lostNetwork);
    } finally {
      setWorking(false);
    }
  }

  return (
    <span className="version-retour">
      {undoId ? (
        <Button disabled={isWorking} onClick={() => void bring(undoId, words.undone, true)}>
          {words.undo}
        </Button>
      ) : (
        <Button
          kind="quiet"
          disabled={isWorking}
          aria-label={words.restoreThis(version.number)}
          onClick={() => void bring(version.id, words.restored(version.number), false)}
        >
          {words.restore}
        </Button>
      )}
      <span role="status">{said}</span>
    </span>
  );
}
