'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { discardChanges, restoreRevision } from '#features/newsroom/writing/desk/actions.ts';
import type { RestoredText } from '#features/newsroom/writing/use-cases/restore-revision.ts';
import { countChanges } from '#features/newsroom/articles/story-diff.ts';
import type { Outcome } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';

const words = versionMessages.unpublished;

/** How far the working copy of a live story is from what readers read, with the way to see it and the way back. */
export function UnpublishedChanges({
  articleId,
  live,
  fields,
  mayEdit,
  saveNow,
  onText,
}: {
  articleId: string;
  /** What readers read. */
  live: StoryFields;
  fields: StoryFields;
  mayEdit: boolean;
  saveNow: () => Promise<boolean>;
  /** The text that stands in the draft's place now. */
  onText: (text: RestoredText, isLive: boolean) => void;
}) {
  const typed = useDeferredValue(fields);
  const count = useMemo(() => countChanges(live, typed), [live, typed]);
  const [isAsking, setAsking] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const [undoId, setUndoId] = useState<string | null>(null);

  async function act(call: () => Promise<Outcome<RestoredText>>, isDiscard: boolean): Promise<void> {
    setWorking(true);
    try {
      if (!(await saveNow())) return setSaid(deskMessages.save.unsaved);
      const outcome = await call();
      if (!outcome.ok) return setSaid(errorSentence(outcome.error));
      setSaid(isDiscard ? words.discarded : words.undone);
      setUndoId(isDiscard ? outcome.value.previousRevisionId : null);
      onText(outcome.value, isDiscard);
    } catch {
      setSaid(deskMessages.save.lostNetwork);
    } finally {
      setWorking(false);
      setAsking(false);
    }
  }

  if (count === 0 && !said) return null;
  return (
    <div className="non-publiees">
      {count > 0 ? (
        <p>
          <strong>{words.count(count)}</strong>{' '}
          <a
            className={buttonClass('quiet')}
            href={urls.deskComparison(articleId, { from: 'en-ligne', to: 'travail' })}
          >
            {words.see}
          </a>
          {mayEdit ? (
            <Button kind="quiet" disabled={isWorking} onClick={() => setAsking(true)}>
              {words.discard}
            </Button>
          ) : null}
        </p>
      ) : null}
      <p role="status">
        {said}{' '}
        {undoId ? (
          <Button
            kind="quiet"
            disabled={isWorking}
            onClick={() => void act(() => restoreRevision({ articleId, revisionId: undoId }), false)}
          >
            {words.undo}
          </Button>
        ) : null}
      </p>
      {isAsking ? (
        <Dialog title={words.discardTitle} onClose={() => setAsking(false)}>
          <p>{words.discardHelp}</p>
          <p className="gestes">
            <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            <Button
              kind="danger"
              disabled={isWorking}
              onClick={() => void act(() => discardChanges({ articleId }), true)}
            >
              {words.discardSubmit}
            </Button>
          </p>
        </Dialog>
      ) : null}
    </div>
  );
}
