'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { ArticleVerb } from '#features/articles/articles.policy.ts';
import type { PublicationState } from '#features/articles/articles.ts';
import {
  CorrectDialog,
  type CorrectionInput,
  PublishDialog,
  ScheduleDialog,
  UpdateDialog,
  WithdrawDialog,
} from '#features/articles/desk/publication-dialogs.tsx';
import type { Permission } from '#lib/use-case.ts';
import { deskMessages } from '#messages/fr/desk.ts';

const words = deskMessages.publication;

/** What may be done now, in the order of the trade. The policy's own answer enables a button or says why not. */
export type PublicationActs = {
  publish: () => Promise<void>;
  update: (isSubstantive: boolean) => Promise<void>;
  schedule: (at: Date) => Promise<void>;
  unschedule: () => Promise<void>;
  withdraw: (notice: string) => Promise<void>;
  restore: () => Promise<void>;
  preview: () => Promise<void>;
  correct: (correction: CorrectionInput) => Promise<void>;
};

type VerbButton = { verb: ArticleVerb; label: string; onClick: () => void; kind?: 'primary' | 'danger' };

type Open = 'publish' | 'update' | 'schedule' | 'withdraw' | 'correct' | null;

export function PublicationBar({
  state,
  hasChanges,
  isInReview,
  path,
  permissions,
  acts,
}: {
  state: PublicationState;
  hasChanges: boolean;
  isInReview: boolean;
  path: string;
  permissions: Record<ArticleVerb, Permission>;
  acts: PublicationActs;
}) {
  const [open, setOpen] = useState<Open>(null);
  const [isWorking, setWorking] = useState(false);
  const run = (act: () => Promise<void>) => {
    setWorking(true);
    void act().finally(() => {
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
      <Button disabled={isWorking} onClick={() => run(acts.preview)}>
        {words.preview}
      </Button>
      {isUnpublished && mayPublish
        ? button({ verb: 'schedule', label: words.schedule, onClick: () => setOpen('schedule') })
        : null}
      {state === 'scheduled'
        ? button({ verb: 'schedule', label: words.unschedule, onClick: () => run(acts.unschedule) })
        : null}
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
        ? button({ verb: 'restore', label: words.restore, onClick: () => run(acts.restore), kind: 'primary' })
        : null}
      {open === 'publish' ? (
        <PublishDialog
          path={path}
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onPublish={() => run(acts.publish)}
        />
      ) : null}
      {open === 'update' ? (
        <UpdateDialog
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onUpdate={(isSubstantive) => run(() => acts.update(isSubstantive))}
        />
      ) : null}
      {open === 'schedule' ? (
        <ScheduleDialog
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onSchedule={(at) => run(() => acts.schedule(at))}
        />
      ) : null}
      {open === 'withdraw' ? (
        <WithdrawDialog
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onWithdraw={(notice) => run(() => acts.withdraw(notice))}
        />
      ) : null}
      {open === 'correct' ? (
        <CorrectDialog
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onCorrect={(correction) => run(() => acts.correct(correction))}
        />
      ) : null}
    </div>
  );
}
