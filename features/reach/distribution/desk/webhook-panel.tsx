'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { WebhookView } from '#features/reach/distribution/data/webhook.queries.ts';
import { addWebhookAction } from '#features/reach/distribution/desk/actions.ts';
import { ShownSecret } from '#features/reach/distribution/desk/shown-secret.tsx';
import { readWebhookForm, WebhookFields } from '#features/reach/distribution/desk/webhook-fields.tsx';
import { WebhookRow } from '#features/reach/distribution/desk/webhook-row.tsx';
import { webhookWords as words } from '#words/reach/distribution/webhooks.ts';

/** How often, and how many times, a message that is on its way is looked for. */
const lookAgainMs = 1_500;
const mostLooks = 20;

/** The programs of others that are told of stories: adding one, and what may be done to each. */
export function WebhookPanel({ webhooks }: { webhooks: readonly WebhookView[] }) {
  const [secret, setSecret] = useState<{ sentence: string; secret: string } | null>(null);
  const [sentence, setSentence] = useState('');
  const look = useAnswers(webhooks);
  const told = (text: string): void => {
    setSentence(text);
    look();
  };

  return (
    <section className="groupe webhooks" aria-labelledby="webhooks">
      <h2 id="webhooks">{words.title}</h2>
      <p className="champ-aide">{words.lead}</p>
      <p role="status">{sentence}</p>
      {secret ? <ShownSecret key={secret.secret} {...secret} /> : null}
      {webhooks.length === 0 ? <p className="vide">{words.none}</p> : null}
      {webhooks.map((webhook) => (
        <WebhookRow key={webhook.id} webhook={webhook} onTold={told} onSecret={setSecret} />
      ))}
      <AddWebhook
        onAdded={(added) => {
          setSecret(added);
          told('');
        }}
      />
    </section>
  );
}

function AddWebhook({ onAdded }: { onAdded: (added: { sentence: string; secret: string }) => void }) {
  const { isPending, error, fault, send } = useSending();
  const submit = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = readWebhookForm(form);
    send(
      () => addWebhookAction(fields),
      ({ secret }) => {
        form.reset();
        onAdded({ sentence: words.secretOf(fields.name.trim()), secret });
      },
    );
  };
  return (
    <form className="webhook" onSubmit={submit} noValidate aria-labelledby="webhook-ajout">
      <h3 id="webhook-ajout">{words.addTitle}</h3>
      <WebhookFields fault={fault} />
      <FormRefusal error={error} />
      <p className="gestes">
        <Button type="submit" kind="primary" disabled={isPending}>
          {isPending ? words.sending : words.add}
        </Button>
      </p>
    </form>
  );
}

/** Reads the page again while a message is on its way for the first time; called, it begins anew. */
function useAnswers(webhooks: readonly WebhookView[]): () => void {
  const router = useRouter();
  const [looks, setLooks] = useState(0);
  const isOnItsWay = webhooks.some(
    ({ isPaused, messages }) =>
      !isPaused && messages.some(({ state, attempts }) => state === 'waiting' && attempts === 0),
  );
  useEffect(() => {
    if (!isOnItsWay || looks >= mostLooks) return undefined;
    const timer = setTimeout(() => {
      setLooks(looks + 1);
      router.refresh();
    }, lookAgainMs);
    return () => clearTimeout(timer);
  }, [isOnItsWay, looks, router]);
  return () => {
    setLooks(0);
    router.refresh();
  };
}
