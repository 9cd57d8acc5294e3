'use client';

import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { DeskReply, DeskReport } from '#features/requests/data/request.queries.ts';
import { ReplyItem } from '#features/requests/desk/reply-item.tsx';
import { ReportItem } from '#features/requests/desk/report-item.tsx';
import { type Settle, useSettle } from '#features/requests/desk/use-settle.ts';
import { requestDesk as words } from '#messages/fr/requests.ts';

type ListProps = {
  replies: readonly DeskReply[];
  reports: readonly DeskReport[];
  isSettled: boolean;
  /** ISO 8601: time is counted at one instant, on the server and here. */
  now: string;
};

/** What came from outside: rights of reply first, they have a term; then errors that readers told of. */
export function RequestList({ replies, reports, isSettled, now }: ListProps) {
  const settle = useSettle();
  return (
    <>
      <SaidLine settle={settle} />
      <Part
        title={words.replies}
        count={replies.length}
        none={isSettled ? words.noneSettled : words.noReplies}
      >
        {replies.map((reply) => (
          <ReplyItem key={reply.id} reply={reply} now={now} settle={settle} />
        ))}
      </Part>
      {isSettled ? null : <p className="champ-aide">{words.howToReceive}</p>}
      <Part
        title={words.reports}
        count={reports.length}
        none={isSettled ? words.noneSettled : words.noReports}
      >
        {reports.map((report) => (
          <ReportItem key={report.id} report={report} settle={settle} />
        ))}
      </Part>
    </>
  );
}

/** What came of the last act, with its way back. */
export function SaidLine({ settle }: { settle: Settle }) {
  const { said, isPending, run } = settle;
  return (
    <div role="status">
      {said ? (
        <p className={said.isGood ? 'note note-bonne' : 'note'}>
          {said.sentence}{' '}
          {said.undo ? (
            <Button
              disabled={isPending}
              onClick={() => {
                if (said.undo) void run(said.undo);
              }}
            >
              {words.undo}
            </Button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

function Part({
  title,
  count,
  none,
  children,
}: {
  title: string;
  count: number;
  none: string;
  children: ReactNode;
}) {
  return (
    <section className="demandes">
      <h2>
        {title} {count > 0 ? <span className="onglet-compte">{count}</span> : null}
      </h2>
      {count === 0 ? <p className="vide">{none}</p> : children}
    </section>
  );
}
