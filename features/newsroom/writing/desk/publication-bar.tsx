'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Button, buttonClass } from '#components/ui/button.tsx';
import type { ArticleVerb } from '#features/newsroom/articles/articles.policy.ts';
import type { PublicationState } from '#features/newsroom/articles/articles.ts';
import { CorrectDialog, type CorrectionInput } from '#features/newsroom/writing/desk/correct-dialog.tsx';
import type { Reported } from '#features/newsroom/articles/desk/edited-article.ts';
import type { PlanActs } from '#features/newsroom/publishing/desk/plan-acts.ts';
import { PlanButtons } from '#features/newsroom/publishing/desk/plan-buttons.tsx';
import {
  PublishDialog,
  UpdateDialog,
  WithdrawDialog,
} from '#features/newsroom/writing/desk/publication-dialogs.tsx';
import { type ActOutcome, useDialogAct } from '#features/newsroom/articles/desk/use-dialog-act.ts';
import type { Plans } from '#features/newsroom/articles/plans.ts';
import { urls } from '#lib/urls.ts';
import type { Permission } from '#lib/use-case.ts';
import { audienceLink } from '#words/newsroom/writing/desk-list.ts';
import { deskMessages } from '#messages/desk.ts';

const words = deskMessages.publication;

/** What may be done now, in the order of the trade. The policy's own answer enables a button or says why not. */
export type PublicationActs = {
  publish: () => Promise<ActOutcome>;
  update: (isSubstantive: boolean) => Promise<ActOutcome>;
  withdraw: (notice: string) => Promise<ActOutcome>;
  restore: () => Promise<ActOutcome>;
  preview: () => Promise<ActOutcome>;
  correct: (correction: CorrectionInput) => Promise<ActOutcome>;
};

type VerbButton = { verb: ArticleVerb; label: string; onClick: () => void; kind?: 'primary' | 'danger' };

type Open = 'publish' | 'update' | 'withdraw' | 'correct' | null;

export function PublicationBar({
  articleId,
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
  articleId: string;
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
  const [notice, setNotice] = useState('');
  const dialog = useDialogAct();
  const { isWorking } = dialog;
  const ask = (name: Open) => {
    dialog.forget();
    setOpen(name);
  };
  const close = () => setOpen(null);
  const run = (act: () => Promise<ActOutcome>, staysOpen = false) =>
    void dialog.run(act, { close, staysOpen });
  const frame = { isWorking, problem: dialog.problem, onClose: close };
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
      <Button disabled={isWorking} onClick={() => run(acts.preview)}>
        {words.preview}
      </Button>
      <PlanButtons
        state={state}
        hasChanges={hasChanges}
        plans={plans}
        permissions={permissions}
        acts={planActs}
        isWorking={isWorking}
      />
      {isUnpublished && (mayPublish || isInReview)
        ? button({
            verb: 'publish',
            label: words.publish,
            onClick: () => ask('publish'),
            kind: 'primary',
          })
        : null}
      {state === 'published' || state === 'withdrawn' ? (
        <Link className={buttonClass('quiet')} href={urls.deskArticleAudience(articleId)}>
          {audienceLink.link}
        </Link>
      ) : null}
      {state === 'published' ? (
        <>
          <a className="bouton bouton-quiet" href={path} target="_blank" rel="noopener">
            {words.seeOnline}
          </a>
          {button({ verb: 'correct', label: words.correct, onClick: () => ask('correct') })}
          {button({
            verb: 'withdraw',
            label: words.withdraw,
            onClick: () => ask('withdraw'),
            kind: 'danger',
          })}
          {hasChanges
            ? button({
                verb: 'update',
                label: words.update,
                onClick: () => ask('update'),
                kind: 'primary',
              })
            : null}
        </>
      ) : null}
      {state === 'withdrawn'
        ? button({
            verb: 'restore',
            label: words.restore,
            onClick: () => run(acts.restore),
            kind: 'primary',
          })
        : null}
      {open === 'publish' ? (
        <PublishDialog {...frame} path={path} onPublish={() => run(acts.publish)} />
      ) : null}
      {open === 'update' ? (
        <UpdateDialog {...frame} onUpdate={(isSubstantive) => run(() => acts.update(isSubstantive))} />
      ) : null}
      {open === 'withdraw' ? (
        <WithdrawDialog
          {...frame}
          notice={notice}
          onNotice={setNotice}
          onWithdraw={() => run(() => acts.withdraw(notice))}
        />
      ) : null}
      {open === 'correct' ? (
        <CorrectDialog
          {...frame}
          title={words.correctTitle}
          submit={words.correctSubmit}
          reported={reported}
          hasChanges={hasChanges}
          onCorrect={(correction) => run(() => acts.correct(correction), true)}
        />
      ) : null}
    </div>
  );
}
