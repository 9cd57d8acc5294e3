'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogProblem } from '#components/ui/dialog.tsx';
import type { DeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import { editCorrection, withdrawCorrection } from '#features/newsroom/publishing/desk/actions.ts';
import { CorrectDialog } from '#features/newsroom/writing/desk/correct-dialog.tsx';
import { readRefusal } from '#features/newsroom/articles/desk/use-dialog-act.ts';
import { dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import type { Outcome, Permission } from '#lib/use-case.ts';
import { aftermathWords as words } from '#words/newsroom/publishing/aftermath.ts';
import { correctionTypeWords } from '#words/newsroom/articles/articles.ts';
import { deskMessages } from '#messages/desk.ts';

type Correction = DeskArticle['corrections'][number];

/** The corrections that readers see: each can itself be put right, or taken away. */
export function CorrectionsList({
  corrections,
  permission,
  isPublic,
}: {
  corrections: readonly Correction[];
  permission: Permission;
  isPublic: boolean;
}) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [open, setOpen] = useState<{ act: 'edit' | 'withdraw'; correction: Correction } | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const ask = (act: 'edit' | 'withdraw', correction: Correction) => {
    setProblem(null);
    setOpen({ act, correction });
  };
  function run<Value>(act: () => Promise<Outcome<Value>>, sentence: (value: Value) => string): void {
    startTransition(async () => {
      const outcome = await act().catch(() => null);
      if (!outcome?.ok)
        return setProblem(outcome ? readRefusal(outcome.error).sentence : deskMessages.save.lostNetwork);
      setOpen(null);
      setSaid(sentence(outcome.value));
      router.refresh();
    });
  }
  const why = permission.allowed ? undefined : permission.reason;
  return (
    <section className="groupe">
      <h2>{words.corrections}</h2>
      <div role="status">{said ? <p className="note note-bonne">{said}</p> : null}</div>
      {corrections.length === 0 ? <p className="champ-aide">{words.noCorrection}</p> : null}
      {corrections.map((correction) => (
        <div key={correction.id} className="suite">
          <p className="liste-mention">
            {correctionTypeWords[correction.type]} · {dateAndClock(correction.publishedAt)} ·{' '}
            {correction.placement === 'before_body' ? words.correctionBefore : words.correctionAfter}
          </p>
          <p>{correction.text}</p>
          <p className="gestes">
            {correction.hasDifference && isPublic ? (
              <a href={urls.correction(correction.id)} target="_blank" rel="noopener">
                {words.seeDifference}
              </a>
            ) : null}
            <Button
              disabled={!permission.allowed || isPending}
              title={why}
              onClick={() => ask('edit', correction)}
            >
              {words.edit}
            </Button>
            <Button
              kind="danger"
              disabled={!permission.allowed || isPending}
              title={why}
              onClick={() => ask('withdraw', correction)}
            >
              {words.withdraw}
            </Button>
          </p>
        </div>
      ))}
      {open?.act === 'edit' ? (
        <CorrectDialog
          title={words.editTitle}
          submit={words.editSubmit}
          initial={open.correction}
          hasChanges={null}
          isWorking={isPending}
          problem={problem}
          onClose={() => setOpen(null)}
          onCorrect={({ type, text, placement }) =>
            run(
              () => editCorrection({ correctionId: open.correction.id, type, text, placement }),
              () => words.edited,
            )
          }
        />
      ) : null}
      {open?.act === 'withdraw' ? (
        <Dialog title={words.withdrawTitle} onClose={() => setOpen(null)}>
          <p>{words.withdrawHelp}</p>
          <DialogProblem>{problem}</DialogProblem>
          <div className="dialogue-actions">
            <Button disabled={isPending} onClick={() => setOpen(null)}>
              {words.cancel}
            </Button>
            <Button
              kind="danger"
              disabled={isPending}
              onClick={() =>
                run(
                  () => withdrawCorrection({ correctionId: open.correction.id }),
                  ({ reopened }) => words.withdrawn(reopened),
                )
              }
            >
              {words.withdrawSubmit}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}
