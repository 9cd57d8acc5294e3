'use client';

import { Button } from '#components/ui/button.tsx';
import { ListTable } from '#components/ui/list-table.tsx';
import type { MessageView, WebhookView } from '#features/reach/distribution/data/webhook.queries.ts';
import { dateAndClock } from '#lib/dates.ts';
import type { AnnouncedAct } from '#features/newsroom/publishing/story-announcement.ts';
import {
  messageStateWords,
  webhookActWords,
  webhookWords as words,
} from '#words/reach/distribution/webhooks.ts';

const isAct = (act: string): act is AnnouncedAct => Object.hasOwn(webhookActWords, act);

const whatOf = ({ act, headline }: MessageView): string =>
  isAct(act) ? `${webhookActWords[act]}\u00A0: ${headline ?? ''}` : words.trial;

/** The newest messages of a webhook, each with what was answered and the button that sends it again. */
export function WebhookMessages({
  webhook: { name, messages, isPaused },
  isPending,
  onRepeat,
}: {
  webhook: WebhookView;
  isPending: boolean;
  onRepeat: (message: MessageView) => void;
}) {
  return (
    <details className="webhook-messages" open={messages.length > 0}>
      <summary aria-label={words.messagesOf(name)}>{words.messages}</summary>
      <ListTable columns={words.columns} isEmpty={messages.length === 0} empty={words.noMessage}>
        {messages.map((message) => (
          <tr key={message.id}>
            <td>{whatOf(message)}</td>
            <td data-label={words.columns.when}>{dateAndClock(message.createdAt)}</td>
            <td data-label={words.columns.state}>{messageStateWords(message)}</td>
            <td>
              {message.state === 'waiting' && message.attempts === 0 ? null : (
                <Button
                  kind="quiet"
                  disabled={isPending || isPaused}
                  aria-label={words.repeatOf(whatOf(message))}
                  onClick={() => onRepeat(message)}
                >
                  {words.repeat}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </ListTable>
    </details>
  );
}
