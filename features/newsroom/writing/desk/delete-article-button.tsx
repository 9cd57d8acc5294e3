'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { binDays } from '#features/newsroom/articles/bin.ts';
import { deleteArticle } from '#features/newsroom/writing/desk/actions.ts';
import { urls, withQuery } from '#lib/urls.ts';
import type { Permission } from '#lib/use-case.ts';
import { aftermathWords } from '#words/newsroom/publishing/aftermath.ts';
import { binWords as words } from '#words/newsroom/writing/bin.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';

/** Throws the story into the bin, after a question, and leads there: the way back is the first thing one sees. */
export function DeleteArticleButton({
  articleId,
  permission,
}: {
  articleId: string;
  permission: Permission;
}) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [isPending, startTransition] = useTransition();
  const [sentence, setSentence] = useState('');
  const remove = () =>
    startTransition(async () => {
      const outcome = await deleteArticle({ articleId }).catch(() => null);
      setOpen(false);
      if (outcome?.ok) return router.push(withQuery(urls.deskBin(), { article: articleId }));
      setSentence(outcome ? errorSentence(outcome.error) : deskMessages.save.lostNetwork);
    });
  return (
    <section className="groupe">
      <h2>{aftermathWords.deleteHeading}</h2>
      <div role="status">{sentence ? <p className="note">{sentence}</p> : null}</div>
      {permission.allowed ? null : <p className="champ-aide">{permission.reason}</p>}
      <p className="gestes">
        <Button kind="danger" disabled={!permission.allowed || isPending} onClick={() => setOpen(true)}>
          {words.delete}
        </Button>
      </p>
      {isOpen ? (
        <Dialog title={words.deleteTitle} onClose={() => setOpen(false)}>
          <p>{words.deleteHelp(binDays)}</p>
          <div className="dialogue-actions">
            <Button disabled={isPending} onClick={() => setOpen(false)}>
              {words.cancel}
            </Button>
            <Button kind="danger" disabled={isPending} onClick={remove}>
              {isPending ? words.working : words.deleteSubmit}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}
