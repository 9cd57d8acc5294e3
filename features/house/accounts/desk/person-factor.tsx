'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { resetSecondFactorAction } from '#features/house/accounts/desk/actions.ts';
import { errorSentence } from '#messages/errors.ts';
import { personSecondFactor as words } from '#words/house/accounts/second-factor.ts';
import { personPage } from '#words/house/accounts/team.ts';

/** Takes somebody's second factor away, after a question. */
export function PersonFactor({ userId, name }: { userId: string; name: string }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [isAsking, setIsAsking] = useState(false);
  const [sentence, setSentence] = useState('');

  const reset = (): void => {
    setIsAsking(false);
    startTransition(async () => {
      const outcome = await resetSecondFactorAction({ userId });
      setSentence(outcome.ok ? words.resetDone : errorSentence(outcome.error));
      router.refresh();
    });
  };
  return (
    <>
      <p>
        <Button kind="danger" disabled={isPending} onClick={() => setIsAsking(true)}>
          {words.reset}
        </Button>
      </p>
      <p role="status">{sentence}</p>
      {isAsking ? (
        <Dialog title={words.resetTitle(name)} onClose={() => setIsAsking(false)}>
          <p>{words.resetHelp}</p>
          <div className="dialogue-actions">
            <Button onClick={() => setIsAsking(false)}>{personPage.cancel}</Button>
            <Button kind="danger" onClick={reset}>
              {words.resetSubmit}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
