'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextArea } from '#components/ui/field.tsx';
import {
  needsStatement,
  type ReportGround,
  usualGround,
} from '#features/readers/comments/comment-reports.ts';
import type { DeskReport, ReportedComment } from '#features/readers/reports/data/report.queries.ts';
import { decideComment } from '#features/readers/moderation/desk/actions.ts';
import { keepReported } from '#features/readers/reports/desk/actions.ts';
import { RaiseButton, ThreatPart } from '#features/readers/reports/desk/threat-part.tsx';
import type { Acting } from '#features/readers/reports/desk/use-acting.ts';
import { CommentWords } from '#features/readers/comments/site/comment-words.tsx';
import { GroundOptions } from '#features/readers/reports/site/report-form.tsx';
import { dateAndClock, iso } from '#lib/dates.ts';
import { durationWords, reportDesk as words } from '#words/readers/reports/comment-report-desk.ts';
import { groundWords } from '#words/readers/comments/comment-reports.ts';

type ItemProps = { comment: ReportedComment; acting: Acting };

/** A reported comment: its words, what is said of it, and what may be decided. */
export function ReportedItem({ comment, acting }: ItemProps) {
  const { id, status, createdAt, headline, place, reports, threat } = comment;
  const name = comment.authorName ?? words.erased;
  const open = reports.filter(({ outcome }) => outcome === null);
  return (
    <article id={`signale-${id}`} className="demande modere" tabIndex={-1} aria-label={words.of(name)}>
      <h3>
        <bdi>{name}</bdi> <span className="onglet-compte">{words.states[status]}</span>{' '}
        {threat ? <span className="onglet-compte signale-menace">{words.threat}</span> : null}
      </h3>
      <p className="liste-mention">
        <time dateTime={iso(createdAt)}>{dateAndClock(createdAt)}</time> · {words.under}{' '}
        {place ? <a href={place}>{headline}</a> : headline}
      </p>
      <CommentWords text={comment.text} />
      <ul className="signale-dits">
        {reports.map((report) => (
          <li key={report.id}>
            <ReportLine report={report} />
          </li>
        ))}
      </ul>
      {threat ? <ThreatPart commentId={id} threat={threat} acting={acting} /> : null}
      {open.length > 0 ? <DecisionForm comment={comment} open={open} acting={acting} /> : null}
      {threat ? null : <RaiseButton commentId={id} name={name} acting={acting} />}
    </article>
  );
}

/** What one person says of it, and what became of that. */
function ReportLine({ report }: { report: DeskReport }) {
  const { ground, explanation, reporterName, reporterEmail, createdAt, number, outcome, decidedAt } = report;
  return (
    <>
      <p>
        <strong>{groundWords[ground].label}</strong>
      </p>
      <p className="demande-texte">{explanation}</p>
      <p className="liste-mention">
        {words.reporter} <bdi>{reporterName ?? words.nobody}</bdi>
        {reporterEmail ? (
          <>
            {' '}
            · <a href={`mailto:${reporterEmail}`}>{reporterEmail}</a>
          </>
        ) : null}{' '}
        · {words.sentOn(createdAt)} · {words.number(number)}
        {outcome && decidedAt
          ? ` · ${words.outcomes[outcome]} ${words.decidedBy(report.decidedByName)}, ${words.after(
              durationWords(decidedAt.getTime() - createdAt.getTime()),
            )}`
          : null}
      </p>
    </>
  );
}

/** To remove, for a ground that the author learns, or to leave where it is: one press either way. */
function DecisionForm({ comment, open, acting }: ItemProps & { open: readonly DeskReport[] }) {
  const { id, editedAt, status } = comment;
  const [ground, setGround] = useState<ReportGround>(open.at(-1)?.ground ?? usualGround);
  const [text, setText] = useState('');
  const name = comment.authorName ?? words.erased;
  const remove = (): void =>
    acting.run(
      () =>
        decideComment({
          commentId: id,
          decision: 'remove',
          seenEditedAt: editedAt ? iso(editedAt) : null,
          ground,
          facts: text,
        }),
      () => (needsStatement(ground) ? words.removed(name) : words.removedSpam(name)),
    );
  const keep = (): void =>
    acting.run(
      () => keepReported({ commentId: id, note: text }),
      () => words.kept(name),
    );
  return (
    <div className="signale-decision">
      <SelectField
        label={words.ground}
        value={ground}
        onChange={(event) => setGround(event.target.value as ReportGround)}
      >
        <GroundOptions />
      </SelectField>
      <TextArea
        label={words.said}
        help={words.saidHelp}
        value={text}
        maxLength={2_000}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="gestes">
        {status === 'published' ? (
          <Button
            kind="danger"
            disabled={acting.isPending}
            aria-label={words.removeOf(name)}
            onClick={remove}
          >
            {words.remove}
          </Button>
        ) : null}
        <Button disabled={acting.isPending} aria-label={words.keepOf(name)} onClick={keep}>
          {words.keep}
        </Button>
      </p>
    </div>
  );
}
