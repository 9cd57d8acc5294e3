'use client';

import { Button } from '#components/ui/button.tsx';
import type { DeskReply, DeskReport } from '#features/newsroom/requests/data/request.queries.ts';
import { receiveReply } from '#features/newsroom/requests/desk/actions.ts';
import { ReceiveReplyDialog } from '#features/newsroom/requests/desk/reply-dialogs.tsx';
import { ReplyItem } from '#features/newsroom/requests/desk/reply-item.tsx';
import { ReportItem } from '#features/newsroom/requests/desk/report-item.tsx';
import { SaidLine } from '#features/newsroom/requests/desk/request-list.tsx';
import { useSettle, useSettleDialog } from '#features/newsroom/requests/desk/use-settle.ts';
import { replyDueAt } from '#features/newsroom/requests/requests.ts';
import { dateAndClock } from '#lib/dates.ts';
import { requestDesk as words } from '#words/newsroom/requests/requests.ts';

/** What came from outside about one story, beside its text. */
export function StoryRequests({
  articleId,
  wasPublished,
  replies,
  reports,
  now,
}: {
  articleId: string;
  wasPublished: boolean;
  replies: readonly DeskReply[];
  reports: readonly DeskReport[];
  now: string;
}) {
  const settle = useSettle();
  const { open, ask, perform, frame } = useSettleDialog<'receive'>(settle);
  if (!wasPublished) return null;
  return (
    <section className="demandes">
      <SaidLine settle={settle} />
      <h2>{words.replies}</h2>
      {replies.map((reply) => (
        <ReplyItem key={reply.id} reply={reply} now={now} settle={settle} />
      ))}
      <p className="gestes">
        <Button disabled={settle.isPending} onClick={() => ask('receive')}>
          {words.receive}
        </Button>
      </p>
      <h2>{words.reports}</h2>
      {reports.length === 0 ? <p className="champ-aide">{words.noReports}</p> : null}
      {reports.map((report) => (
        <ReportItem key={report.id} report={report} settle={settle} />
      ))}
      {open === 'receive' ? (
        <ReceiveReplyDialog
          {...frame}
          onReceive={(reply) =>
            void perform({
              act: () => receiveReply({ articleId, ...reply }),
              sentence: words.received(dateAndClock(replyDueAt(new Date(reply.receivedAt)))),
            })
          }
        />
      ) : null}
    </section>
  );
}
