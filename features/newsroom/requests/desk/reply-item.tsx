'use client';

import Link from 'next/link';
import { Button } from '#components/ui/button.tsx';
import type { DeskReply } from '#features/newsroom/requests/data/request.queries.ts';
import { publishReply, refuseReply, reopenReply } from '#features/newsroom/requests/desk/actions.ts';
import { PublishReplyDialog, RefuseReplyDialog } from '#features/newsroom/requests/desk/reply-dialogs.tsx';
import { type Settle, useSettleDialog } from '#features/newsroom/requests/desk/use-settle.ts';
import { timeLeft } from '#features/newsroom/requests/requests.ts';
import { date, dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { countdownWords, requestDesk as words } from '#words/newsroom/requests/requests.ts';

/** One right of reply: who asks, how much time is left, the text, and the decision. */
export function ReplyItem({ reply, now, settle }: { reply: DeskReply; now: string; settle: Settle }) {
  const { open, ask, perform, frame } = useSettleDialog<'publish' | 'refuse'>(settle);
  const { id, permission, status } = reply;
  const left = timeLeft(reply.dueAt, new Date(now));
  const why = permission.allowed ? undefined : permission.reason;
  const isOff = !permission.allowed || settle.isPending;
  const undo = { act: () => reopenReply({ replyId: id }), sentence: words.takenBack };
  return (
    <article id={`demande-${id}`} className="demande" tabIndex={-1}>
      <h3>
        {reply.requesterName} · <Link href={urls.deskArticle(reply.articleId)}>{reply.headline}</Link>
      </h3>
      <p className="liste-mention">
        {status === 'received' ? (
          <>
            <strong className={left.isUrgent ? 'demande-presse' : undefined}>{countdownWords(left)}</strong> ·{' '}
            {words.dueBy(dateAndClock(reply.dueAt))} ·{' '}
          </>
        ) : null}
        {reply.sectionName} · {words.receivedOn(dateAndClock(reply.receivedAt))}
        {reply.requesterContact ? ` · ${words.contact(reply.requesterContact)}` : ''}
      </p>
      <p className="demande-texte">{reply.text}</p>
      {reply.refusalReason ? <p>{words.reason(reply.refusalReason)}</p> : null}
      {status === 'received' ? (
        <p className="gestes">
          <Button kind="primary" disabled={isOff} title={why} onClick={() => ask('publish')}>
            {words.publish}
          </Button>
          <Button disabled={isOff} title={why} onClick={() => ask('refuse')}>
            {words.refuse}
          </Button>
        </p>
      ) : (
        <p className="gestes">
          {status === 'published'
            ? words.publishedOn(date(reply.decidedAt ?? reply.receivedAt), reply.decidedByName)
            : words.refusedOn(date(reply.decidedAt ?? reply.receivedAt), reply.decidedByName)}
          {status === 'published' && reply.path ? (
            <a href={`${reply.path}#reponse-${id}`}>{words.seeReply}</a>
          ) : null}
          {reply.linkedHeadline ? <span>→ {reply.linkedHeadline}</span> : null}
          <Button disabled={isOff} title={why} onClick={() => void settle.run(undo)}>
            {status === 'published' ? words.takeBack : words.takeBackRefusal}
          </Button>
        </p>
      )}
      {open === 'publish' ? (
        <PublishReplyDialog
          {...frame}
          onPublish={(choice) =>
            void perform({
              act: () => publishReply({ replyId: id, ...choice }),
              sentence: words.publishedNow,
              undo,
            })
          }
        />
      ) : null}
      {open === 'refuse' ? (
        <RefuseReplyDialog
          {...frame}
          onRefuse={(reason) =>
            void perform({
              act: () => refuseReply({ replyId: id, reason }),
              sentence: words.refusedNow,
              undo,
            })
          }
        />
      ) : null}
    </article>
  );
}
