'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import {
  deleteAssetAction,
  restoreAssetAction,
  withdrawAssetAction,
} from '#features/newsroom/media/desk/actions.ts';
import { formText } from '#lib/form-text.ts';
import { urls } from '#lib/urls.ts';
import type { Outcome } from '#lib/use-case.ts';
import { assetWords as words } from '#words/newsroom/media/media-asset.ts';

/** Why this person may not do it; null when they may. */
export type LeaveRefusals = { withdraw: string | null; restore: string | null; remove: string | null };

/** Taking a picture away from every reader, giving it back, and deleting one that is needed nowhere. */
export function LeavePanel({
  assetId,
  name,
  isWithdrawn,
  onlineStories,
  refusals,
}: {
  assetId: string;
  name: string;
  isWithdrawn: boolean;
  onlineStories: number;
  refusals: LeaveRefusals;
}) {
  const router = useRouter();
  const [asked, setAsked] = useState<'withdraw' | 'restore' | 'remove' | null>(null);
  const [sentence, setSentence] = useState('');
  const close = (): void => setAsked(null);
  const tell = (said: string): void => {
    setSentence(said);
    close();
    router.refresh();
  };
  const first = isWithdrawn
    ? { act: 'restore' as const, label: words.restore, refusal: refusals.restore }
    : { act: 'withdraw' as const, label: words.withdraw, refusal: refusals.withdraw };
  return (
    <section className="groupe" aria-labelledby="partir">
      <h2 id="partir">{words.leave}</h2>
      <p className="champ-aide">{words.withdrawHelp}</p>
      <p className="gestes">
        <Button kind="danger" disabled={first.refusal !== null} onClick={() => setAsked(first.act)}>
          {first.label}
        </Button>
        <Button disabled={refusals.remove !== null} onClick={() => setAsked('remove')}>
          {words.remove}
        </Button>
      </p>
      {[first.refusal, refusals.remove].map((why) =>
        why ? (
          <p key={why} className="champ-aide">
            {why}
          </p>
        ) : null,
      )}
      <p role="status">{sentence}</p>
      {asked === 'withdraw' ? (
        <Ask
          title={words.withdrawTitle}
          help={words.withdrawAsk(onlineStories)}
          submit={words.withdrawSubmit}
          act={(fields) => withdrawAssetAction({ assetId, reason: formText(fields, 'reason') })}
          onClose={close}
          onDone={() => tell(words.withdrew)}
        >
          {(fault) => <TextArea label={words.reason} name="reason" error={fault('reason')} required />}
        </Ask>
      ) : null}
      {asked === 'restore' ? (
        <Ask
          title={words.restoreTitle}
          help={words.restoreHelp}
          submit={words.restoreSubmit}
          act={() => restoreAssetAction({ assetId })}
          onClose={close}
          onDone={() => tell(words.restored)}
        />
      ) : null}
      {asked === 'remove' ? (
        <Ask
          title={words.removeTitle(name)}
          help={words.removeHelp}
          submit={words.removeSubmit}
          act={() => deleteAssetAction({ assetId })}
          onClose={close}
          onDone={() => router.push(urls.deskMedia())}
        />
      ) : null}
    </section>
  );
}

function Ask({
  title,
  help,
  submit,
  act,
  onClose,
  onDone,
  children,
}: {
  title: string;
  help: string;
  submit: string;
  act: (fields: FormData) => Promise<Outcome<unknown>>;
  onClose: () => void;
  onDone: () => void;
  children?: (fault: (field: string) => string | undefined) => ReactNode;
}) {
  const { isPending, error, fault, send } = useSending();
  const go = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    send(() => act(fields), onDone);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="formulaire" onSubmit={go}>
        <p>{help}</p>
        {children?.(fault)}
        <FormRefusal error={error} />
        <p className="dialogue-actions">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" kind="danger" disabled={isPending}>
            {submit}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
