'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { archiveAuthorAction } from '#features/newsroom/taxonomy/desk/actions.ts';
import { authorWords as words } from '#words/newsroom/taxonomy/authors.ts';
import { errorSentence } from '#messages/errors.ts';

/** Whether new stories are offered this signature. */
export function AuthorArchive({
  author: { id, name, isArchived },
}: {
  author: { id: string; name: string; isArchived: boolean };
}) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [isAsked, setAsked] = useState(false);
  const [sentence, setSentence] = useState('');
  const archive = (wanted: boolean): void =>
    startTransition(async () => {
      const outcome = await archiveAuthorAction({ authorId: id, isArchived: wanted });
      const told = wanted ? words.archivedOne(name) : words.unarchived(name);
      setSentence(outcome.ok ? told : errorSentence(outcome.error));
      setAsked(false);
      router.refresh();
    });
  return (
    <section className="groupe" aria-labelledby="service">
      <h2 id="service">{words.archiveTitle}</h2>
      <p>{isArchived ? words.archived : words.active}</p>
      <p className="gestes">
        {isArchived ? (
          <Button disabled={isPending} onClick={() => archive(false)}>
            {words.unarchive}
          </Button>
        ) : (
          <Button onClick={() => setAsked(true)}>{words.archive}</Button>
        )}
      </p>
      <p role="status">{sentence}</p>
      {isAsked ? (
        <Dialog title={words.archiveAsk(name)} onClose={() => setAsked(false)}>
          <p>{words.archiveHelp}</p>
          <p className="dialogue-actions">
            <Button onClick={() => setAsked(false)}>{words.cancel}</Button>
            <Button kind="danger" disabled={isPending} onClick={() => archive(true)}>
              {words.archiveSubmit}
            </Button>
          </p>
        </Dialog>
      ) : null}
    </section>
  );
}
