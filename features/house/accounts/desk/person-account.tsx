'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { deactivatePersonAction, reactivatePersonAction } from '#features/house/accounts/desk/actions.ts';
import { errorSentence } from '#messages/errors.ts';
import { personPage as words } from '#words/house/accounts/team.ts';

/** Closes an account, after a question, or opens it again. */
export function PersonAccount({
  userId,
  name,
  isActive,
}: {
  userId: string;
  name: string;
  isActive: boolean;
}) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [isAsking, setIsAsking] = useState(false);
  const [sentence, setSentence] = useState('');

  const run = (
    action: typeof deactivatePersonAction | typeof reactivatePersonAction,
    success: string,
  ): void => {
    setIsAsking(false);
    startTransition(async () => {
      const outcome = await action({ userId });
      setSentence(outcome.ok ? success : errorSentence(outcome.error));
      router.refresh();
    });
  };

  return (
    <>
      <p>
        {isActive ? (
          <Button kind="danger" disabled={isPending} onClick={() => setIsAsking(true)}>
            {words.deactivate}
          </Button>
        ) : (
          <Button disabled={isPending} onClick={() => run(reactivatePersonAction, words.reactivated)}>
            {words.reactivate}
          </Button>
        )}
      </p>
      <p role="status">{sentence}</p>
      {isAsking ? (
        <Dialog title={words.deactivateTitle(name)} onClose={() => setIsAsking(false)}>
          <p>{words.deactivateHelp}</p>
          <div className="dialogue-actions">
            <Button onClick={() => setIsAsking(false)}>{words.cancel}</Button>
            <Button kind="danger" onClick={() => run(deactivatePersonAction, words.deactivated)}>
              {words.deactivateSubmit}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
