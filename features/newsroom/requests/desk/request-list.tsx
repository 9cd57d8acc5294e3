'use client';

import { Button } from '#components/ui/button.tsx';
import { DeskPart } from '#components/ui/desk-part.tsx';
import { SaidNote } from '#components/ui/said-note.tsx';
import type { DeskReply, DeskReport } from '#features/newsroom/requests/data/request.queries.ts';
import { ReplyItem } from '#features/newsroom/requests/desk/reply-item.tsx';
import { ReportItem } from '#features/newsroom/requests/desk/report-item.tsx';
import { type Settle, useSettle } from '#features/newsroom/requests/desk/use-settle.ts';
import { requestDesk as words } from '#words/newsroom/requests/requests.ts';

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
      <DeskPart
        title={words.replies}
        count={replies.length}
        none={isSettled ? words.noneSettled : words.noReplies}
      >
        {replies.map((reply) => (
          <ReplyItem key={reply.id} reply={reply} now={now} settle={settle} />
        ))}
      </DeskPart>
      {isSettled ? null : <p className="champ-aide">{words.howToReceive}</p>}
      <DeskPart
        title={words.reports}
        count={reports.length}
        none={isSettled ? words.noneSettled : words.noReports}
      >
        {reports.map((report) => (
          <ReportItem key={report.id} report={report} settle={settle} />
        ))}
      </DeskPart>
    </>
  );
}

/** What came of the last act, with its way back. */
export function SaidLine({ settle }: { settle: Settle }) {
  const { said, isPending, run } = settle;
  return (
    <div role="status">
      <SaidNote said={said}>
        {said?.undo ? (
          <Button
            disabled={isPending}
            onClick={() => {
              if (said.undo) void run(said.undo);
            }}
          >
            {words.undo}
          </Button>
        ) : null}
      </SaidNote>
    </div>
  );
}
