'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { Dialog, DialogProblem } from '#components/ui/dialog.tsx';
import { TextArea } from '#components/ui/field.tsx';
import type { DeskReport } from '#features/newsroom/requests/data/request.queries.ts';
import { dismissReport, reopenReport } from '#features/newsroom/requests/desk/actions.ts';
import { type Settle, useSettleDialog } from '#features/newsroom/requests/desk/use-settle.ts';
import { date, dateAndClock } from '#lib/dates.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { requestDesk as words } from '#words/newsroom/requests/requests.ts';

/** One reported error: what the reader says, and the two ways to settle it. */
export function ReportItem({ report, settle }: { report: DeskReport; settle: Settle }) {
  const { open, ask, perform, frame } = useSettleDialog<'dismiss'>(settle);
  const [reason, setReason] = useState('');
  const { id, articleId, permission, outcome, handledAt } = report;
  const dismiss = () =>
    void perform({
      act: () => dismissReport({ reportId: id, reason }),
      sentence: words.dismissed,
      undo: { act: () => reopenReport({ reportId: id }), sentence: words.reopened },
    });
  const why = permission.allowed ? undefined : permission.reason;
  return (
    <article id={`demande-${id}`} className="demande" tabIndex={-1}>
      <h3>
        <Link href={urls.deskArticle(articleId)}>{report.headline}</Link>
      </h3>
      <p className="liste-mention">
        {report.sectionName} · {words.sentOn(dateAndClock(report.createdAt))} · {words.from}{' '}
        {report.reporterName ?? words.noReporter}
        {report.reporterEmail ? (
          <>
            {' '}
            · <a href={`mailto:${report.reporterEmail}`}>{report.reporterEmail}</a>
          </>
        ) : null}
      </p>
      {report.passage ? (
        <blockquote>
          <span className="sr-only">{words.passage}</span> {report.passage}
        </blockquote>
      ) : null}
      <p className="demande-texte">{report.message}</p>
      {outcome === null ? (
        <p className="gestes">
          {permission.allowed && report.path ? (
            <Link
              className={buttonClass('primary')}
              href={withQuery(urls.deskArticle(articleId), { volet: 'suites', signalement: id })}
              aria-label={words.correctReport(report.headline)}
            >
              {words.correct}
            </Link>
          ) : null}
          <Button
            disabled={!permission.allowed || settle.isPending}
            title={why}
            onClick={() => ask('dismiss')}
          >
            {words.dismiss}
          </Button>
        </p>
      ) : (
        <p className="gestes">
          {outcome === 'corrected'
            ? words.correctedOn(date(handledAt ?? report.createdAt), report.handledByName)
            : words.dismissedOn(date(handledAt ?? report.createdAt), report.handledByName)}
          {outcome === 'corrected' && report.correctionId && report.path ? (
            <a href={urls.correction(report.correctionId)}>{words.seeCorrection}</a>
          ) : null}
          {outcome === 'dismissed' || report.correctionId === null ? (
            <Button
              disabled={!permission.allowed || settle.isPending}
              title={why}
              onClick={() =>
                void settle.run({ act: () => reopenReport({ reportId: id }), sentence: words.reopened })
              }
            >
              {words.reopen}
            </Button>
          ) : null}
        </p>
      )}
      {open === 'dismiss' ? (
        <Dialog title={words.dismissTitle} onClose={frame.onClose}>
          <TextArea
            label={words.dismissReason}
            value={reason}
            maxLength={2_000}
            onChange={(event) => setReason(event.target.value)}
          />
          <DialogProblem>{frame.problem}</DialogProblem>
          <div className="dialogue-actions">
            <Button disabled={frame.isWorking} onClick={frame.onClose}>
              {words.cancel}
            </Button>
            <Button kind="primary" disabled={frame.isWorking} onClick={dismiss}>
              {words.dismissSubmit}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </article>
  );
}
