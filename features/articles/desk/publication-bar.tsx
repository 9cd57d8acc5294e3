'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { ArticleVerb } from '#features/articles/articles.policy.ts';
import type { PublicationState } from '#features/articles/articles.ts';
import { CorrectDialog, type CorrectionInput } from '#features/articles/desk/correct-dialog.tsx';
import type { Reported } from '#features/articles/desk/edited-article.ts';
import type { PlanActs } from '#features/articles/desk/plan-acts.ts';
import { PlanButtons } from '#features/articles/desk/plan-buttons.tsx';
import { PublishDialog, UpdateDialog, WithdrawDialog } from '#features/articles/desk/publication-dialogs.tsx';
import type { Plans } from '#features/articles/plans.ts';
import type { Permission } from '#lib/use-case.ts';
import { deskMessages } from '#messages/fr/desk.ts';

const words = deskMessages.publication;

/** What may be done now, in the order of the trade. The policy's own answer enables a button or says why not. */
export type PublicationActs = {
  publish: () => Promise<void>;
  update: (isSubstantive: boolean) => Promise<void>;
  withdraw: (notice: string) => Promise<void>;
  restore: () => Promise<void>;
  preview: () => Promise<void>;
  correct: (correction: CorrectionInput) => Promise<void>;
};

type VerbButton = { verb: ArticleVerb; label: string; onClick: () => void; kind?: 'primary' | 'danger' };

type Open = 'publish' | 'update' | 'withdraw' | 'correct' | null;

export function PublicationBar({
  state,
  hasChanges,
  isInReview,
  path,
  plans,
  permissions,
  reported,
  acts,
  planActs,
}: {
  state: PublicationState;
  hasChanges: boolean;
  isInReview: boolean;
  path: string;
  plans: Plans;
  permissions: Record<ArticleVerb, Permission>;
  /** What this page was opened to correct: its dialog is then open already. */
  reported: Reported | null;
  acts: PublicationActs;
  planActs: PlanActs;
}) {
  const [open, setOpen] = useState<Open>(
    reported && state === 'published' && permissions.correct.allowed ? 'correct' : null,
  );
  const [isWorking, setWorking] = useState(false);
  const run = async (act: () => Promise<void>): Promise<void> => {
    setWorking(true);
    await act().finally(() => {
      setWorking(false);
      setOpen(null);
    });
  };
  const button = ({ verb, label, onClick, kind }: VerbButton) => {
    const permission = permissions[verb];
    return (
      <Button
        key={label}
        {...(kind ? { kind } : {})}
        disabled={!permission.allowed || isWorking}
        title={permission.allowed ? undefined : permission.reason}
        onClick={onClick}
      >
        {label}
      </Button>
    );
  };
  const mayPublish = permissions.publish.allowed;
  const isUnpublished = state === 'none' || state === 'scheduled';
  return (
    <div className="publication">
      <Button disabled={isWorking} onClick={() => void run(acts.preview)}>
        {words.preview}
      </Button>
      <PlanButtons
        state={state}
        hasChanges={hasChanges}
        plans={plans}
        permissions={permissions}
        acts={planActs}
        isWorking={isWorking}
        run={run}
      />
      {isUnpublished && (mayPublish || isInReview)
        ? button({
            verb: 'publish',
            label: words.publish,
            onClick: () => setOpen('publish'),
            kind: 'primary',
          })
        : null}
      {state === 'published' ? (
        <>
          <a className="bouton bouton-quiet" href={path} target="_blank" rel="noopener">
            {words.seeOnline}
          </a>
          {button({ verb: 'correct', label: words.correct, onClick: () => setOpen('correct') })}
          {button({
            verb: 'withdraw',
            label: words.withdraw,
            onClick: () => setOpen('withdraw'),
            kind: 'danger',
          })}
          {hasChanges
            ? button({
                verb: 'update',
                label: words.update,
                onClick: () => setOpen('update'),
                kind: 'primary',
              })
            : null}
        </>
      ) : null}
      {state === 'withdrawn'
        ? button({
            verb: 'restore',
            label: words.restore,
            onClick: () => void run(acts.restore),
            kind: 'primary',
          })
        : null}
      {open === 'publish' ? (
        <PublishDialog
          path={path}
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onPublish={() => void run(acts.publish)}
        />
      ) : null}
      {open === 'update' ? (
        <UpdateDialog
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onUpdate={(isSubstantive) => void run(() => acts.update(isSubstantive))}
        />
      ) : null}
      {open === 'withdraw' ? (
        <WithdrawDialog
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onWithdraw={(notice) => void run(() => acts.withdraw(notice))}
        />
      ) : null}
      {open === 'correct' ? (
        <CorrectDialog
          title={words.correctTitle}
          submit={words.correctSubmit}
          reported={reported}
          hasChanges={hasChanges}
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onCorrect={(correction) => void run(() => acts.correct(correction))}
        />
      ) : null}
    </div>
  );
}
