'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { SaveState } from '#features/newsroom/writing/desk/draft-words.ts';
import type { UntoldWords } from '#features/newsroom/writing/desk/untold-words.ts';
import { clock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';

const words = deskMessages.save;

/** Where the text stands, always in sight and from the very key that changes it; failures say what to do. */
export function SaveStateLine({
  save: told,
  untold,
  onRetry,
}: {
  save: SaveState;
  untold: UntoldWords;
  onRetry: () => void;
}) {
  const isUntold = useSyncExternalStore(untold.watch, untold.get, () => false);
  const save: SaveState =
    isUntold && (told.kind === 'clean' || told.kind === 'saved') ? { kind: 'pending' } : told;
  return (
    <p className={`enregistrement enregistrement-${save.kind}`} role="status">
      {sentence(save)}
      {save.kind === 'failed' && save.isSignedOut ? (
        <a href={urls.signIn()} target="_blank" rel="noopener">
          {words.signIn}
        </a>
      ) : null}
      {save.kind === 'failed' ? (
        <Button kind="quiet" onClick={onRetry}>
          {words.retry}
        </Button>
      ) : null}
    </p>
  );
}

function sentence(save: SaveState): string {
  switch (save.kind) {
    case 'clean':
      return words.clean;
    case 'pending':
      return words.pending;
    case 'saving':
      return words.saving;
    case 'saved':
      return words.saved(clock(save.at));
    case 'failed':
      return save.isKept ? keptSentence(save) : unkeptSentence(save);
    case 'conflict':
      return words.conflict;
  }
}

type Failed = Extract<SaveState, { kind: 'failed' }>;

const keptSentence = (save: Failed): string =>
  save.isOffline ? words.offline(save.keptWords) : words.failed(save.reason);

/** A device that keeps nothing must not be left: that is what counts now. */
const unkeptSentence = (save: Failed): string =>
  `${save.isOffline ? words.offlineUnkept : words.failedUnkept(save.reason)} ${words.notKept}`;
