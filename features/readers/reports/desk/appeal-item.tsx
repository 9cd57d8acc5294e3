'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/field.tsx';
import type { AppealOutcome } from '#features/readers/comments/comment-reports.ts';
import type { DeskAppeal } from '#features/readers/reports/data/statement.queries.ts';
import { decideAppeal } from '#features/readers/reports/desk/actions.ts';
import type { Acting } from '#features/readers/reports/desk/use-acting.ts';
import { CommentWords } from '#features/readers/comments/site/comment-words.tsx';
import { dateAndClock } from '#lib/dates.ts';
import type { Permission } from '#lib/use-case.ts';
import { reportDesk as words } from '#words/readers/reports/comment-report-desk.ts';
import { groundWords } from '#words/readers/comments/comment-reports.ts';

type ItemProps = { appeal: DeskAppeal & { permission: Permission }; acting: Acting };

/** What the author of a removed comment answers; who removed it may read it, and not decide. */
export function AppealItem({ appeal, acting }: ItemProps) {
  const { id, ground, facts, removedAt, outcome, decidedAt } = appeal;
  const name = appeal.authorName ?? words.erased;
  return (
    <article id={`recours-${id}`} className="demande modere" tabIndex={-1} aria-label={words.appealOf(name)}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p className="liste-mention">
        {words.under} {appeal.headline} · {words.removedOn(removedAt, appeal.removedByName)} ·{' '}
        {groundWords[ground].label}
      </p>
      <CommentWords text={appeal.commentText} />
      {facts ? <p className="liste-mention">{facts}</p> : null}
      <blockquote>
        <p className="demande-texte">{appeal.text}</p>
      </blockquote>
      {outcome && decidedAt ? (
        <>
          <p className="liste-mention">
            {words.appealOutcomes[outcome]} {words.decidedBy(appeal.decidedByName)}, {dateAndClock(decidedAt)}
          </p>
          {appeal.answer ? <p className="demande-texte">{appeal.answer}</p> : null}
        </>
      ) : (
        <DecisionForm appeal={appeal} acting={acting} />
      )}
    </article>
  );
}

function DecisionForm({ appeal: { id, permission, authorName }, acting }: ItemProps) {
  const [answer, setAnswer] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const name = authorName ?? words.erased;
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const decide = (outcome: AppealOutcome): void =>
    acting.run(
      () => decideAppeal({ appealId: id, outcome, answer }),
      () => (outcome === 'restored' ? words.restored(name) : words.upheld(name)),
      (error) => setFault(error.fields?.['answer']),
    );
  return (
    <div className="signale-decision">
      <TextArea
        label={words.answer}
        value={answer}
        error={fault}
        maxLength={2_000}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <p className="gestes">
        <Button
          kind="primary"
          disabled={acting.isPending}
          aria-label={words.restoreOf(name)}
          onClick={() => decide('restored')}
        >
          {words.restore}
        </Button>
        <Button
          disabled={acting.isPending}
          aria-label={words.upholdOf(name)}
          onClick={() => decide('upheld')}
        >
          {words.uphold}
        </Button>
      </p>
    </div>
  );
}
