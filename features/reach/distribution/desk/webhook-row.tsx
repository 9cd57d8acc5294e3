'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogProblem } from '#components/ui/dialog.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { MessageView, WebhookView } from '#features/reach/distribution/data/webhook.queries.ts';
import {
  deleteWebhookAction,
  pauseWebhookAction,
  repeatWebhookMessageAction,
  rotateWebhookSecretAction,
  saveWebhookAction,
  tryWebhookAction,
} from '#features/reach/distribution/desk/actions.ts';
import { readWebhookForm, WebhookFields } from '#features/reach/distribution/desk/webhook-fields.tsx';
import { WebhookMessages } from '#features/reach/distribution/desk/webhook-messages.tsx';
import { errorSentence } from '#messages/errors.ts';
import { webhookActWords, webhookWords as words } from '#words/reach/distribution/webhooks.ts';

type Question = 'edit' | 'rotate' | 'delete';

/** One program that is told, with what was sent to it and everything that may be done. */
export function WebhookRow({
  webhook,
  onTold,
  onSecret,
}: {
  webhook: WebhookView;
  onTold: (sentence: string) => void;
  onSecret: (shown: { sentence: string; secret: string }) => void;
}) {
  const { id: endpointId, name, url, acts, isPaused, formerUntil } = webhook;
  const { isPending, error, fault, send } = useSending();
  const [asked, setAsked] = useState<Question | null>(null);
  const close = (): void => setAsked(null);
  const told = (sentence: string): void => {
    close();
    onTold(sentence);
  };
  const tell = (): void =>
    send(
      () => tryWebhookAction({ endpointId }),
      () => told(words.tried(name)),
    );
  const pause = (): void =>
    send(
      () => pauseWebhookAction({ endpointId, isPaused: !isPaused }),
      (now) => told(now.isPaused ? words.pausedOne(name) : words.resumed(name)),
    );
  const rotate = (): void =>
    send(
      () => rotateWebhookSecretAction({ endpointId }),
      ({ secret }) => {
        onSecret({ sentence: words.rotatedOf(name), secret });
        told('');
      },
    );
  const remove = (): void =>
    send(
      () => deleteWebhookAction({ endpointId }),
      () => told(words.deleted(name)),
    );
  const repeat = ({ id: messageId }: MessageView): void =>
    send(
      () => repeatWebhookMessageAction({ messageId }),
      () => told(words.repeated),
    );
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = readWebhookForm(event.currentTarget);
    send(
      () => saveWebhookAction({ endpointId, ...fields }),
      () => told(words.saved),
    );
  };
  const problem = error && !error.fields ? errorSentence(error) : null;

  return (
    <section className="webhook" aria-labelledby={`webhook-${endpointId}`}>
      <h3 id={`webhook-${endpointId}`}>{name}</h3>
      <p className="webhook-adresse">{url}</p>
      <p className="champ-aide">
        {acts.map((act) => webhookActWords[act as keyof typeof webhookActWords]).join(' · ')}
      </p>
      <p>
        <span className={isPaused ? 'etat' : 'etat etat-published'}>
          {isPaused ? words.suspended : words.active}
        </span>
      </p>
      {formerUntil ? <p className="champ-aide">{words.formerUntil(formerUntil)}</p> : null}
      <p className="gestes">
        <Button aria-label={words.tryOf(name)} disabled={isPending || isPaused} onClick={tell}>
          {words.try}
        </Button>
        <Button aria-label={words.editOf(name)} onClick={() => setAsked('edit')}>
          {words.edit}
        </Button>
        <Button aria-label={words.rotateOf(name)} onClick={() => setAsked('rotate')}>
          {words.rotate}
        </Button>
        <Button
          aria-label={isPaused ? words.resumeOf(name) : words.pauseOf(name)}
          disabled={isPending}
          onClick={pause}
        >
          {isPaused ? words.resume : words.pause}
        </Button>
        <Button kind="danger" aria-label={words.deleteOf(name)} onClick={() => setAsked('delete')}>
          {words.delete}
        </Button>
      </p>
      {asked === null ? <DialogProblem>{problem}</DialogProblem> : null}
      <WebhookMessages webhook={webhook} isPending={isPending} onRepeat={repeat} />
      {asked === 'edit' ? (
        <Dialog title={words.editTitle(name)} onClose={close}>
          <form className="webhook-formulaire" onSubmit={save} noValidate>
            <WebhookFields initial={webhook} fault={fault} />
            <DialogProblem>{problem}</DialogProblem>
            <p className="dialogue-actions">
              <Button onClick={close}>{words.cancel}</Button>
              <Button type="submit" kind="primary" disabled={isPending}>
                {words.save}
              </Button>
            </p>
          </form>
        </Dialog>
      ) : null}
      {asked === 'rotate' ? (
        <Dialog title={words.rotateTitle(name)} onClose={close}>
          <p>{words.rotateHelp}</p>
          <DialogProblem>{problem}</DialogProblem>
          <p className="dialogue-actions">
            <Button onClick={close}>{words.cancel}</Button>
            <Button kind="primary" disabled={isPending} onClick={rotate}>
              {words.rotate}
            </Button>
          </p>
        </Dialog>
      ) : null}
      {asked === 'delete' ? (
        <Dialog title={words.deleteTitle(name)} onClose={close}>
          <p>{words.deleteHelp}</p>
          <DialogProblem>{problem}</DialogProblem>
          <p className="dialogue-actions">
            <Button onClick={close}>{words.cancel}</Button>
            <Button kind="danger" disabled={isPending} onClick={remove}>
              {words.delete}
            </Button>
          </p>
        </Dialog>
      ) : null}
    </section>
  );
}
