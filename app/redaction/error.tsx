'use client';

import { Button } from '#components/ui/button.tsx';
import { deskMessages } from '#messages/desk.ts';

/** A page of the desk that failed: what is typed elsewhere stays on this device, and trying again is one key away. */
export default function DeskError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <>
      <h1>{deskMessages.failure.title}</h1>
      <p>{deskMessages.failure.help}</p>
      {error.digest ? <p className="champ-aide">{deskMessages.failure.id(error.digest)}</p> : null}
      <Button kind="primary" onClick={reset}>
        {deskMessages.save.retry}
      </Button>
    </>
  );
}
