'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { CheckField, SelectField, TextArea } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { sanctionReader } from '#features/readers/reports/desk/actions.ts';
import {
  longestReason,
  type SanctionKind,
  type SilenceHours,
  silenceHours,
} from '#features/readers/comments/sanctions.ts';
import { sanctionWords as words } from '#words/readers/comments/sanctions.ts';

type Props = {
  userId: string;
  name: string;
  kind: SanctionKind;
  onClose: () => void;
  onDone: () => void;
};

/** Asks why, which the person is told, and how long or how far. */
export function SanctionDialog({ userId, name, kind, onClose, onDone }: Props) {
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState<SilenceHours>(24);
  const [removesAll, setRemovesAll] = useState(false);
  const { isPending, error, fault, send } = useSending();
  const submit = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send(
      () => sanctionReader({ userId, kind, hours, reason, removesAll: kind === 'ban' && removesAll }),
      onDone,
    );
  };
  return (
    <Dialog title={words.takeOn[kind](name)} onClose={onClose}>
      <form className="mesure" onSubmit={submit} noValidate>
        <p>{words.help[kind]}</p>
        {kind === 'silence' ? (
          <SelectField
            label={words.duration}
            value={hours}
            onChange={({ target }) =>
              setHours(silenceHours.find((one) => String(one) === target.value) ?? hours)
            }
          >
            {silenceHours.map((one) => (
              <option key={one} value={one}>
                {words.silences[one]}
              </option>
            ))}
          </SelectField>
        ) : null}
        <TextArea
          label={words.reason}
          help={words.reasonHelp}
          rows={4}
          required
          maxLength={longestReason}
          value={reason}
          error={fault('reason')}
          onChange={({ target }) => setReason(target.value)}
        />
        {kind === 'ban' ? (
          <>
            <CheckField
              label={words.removesAll}
              checked={removesAll}
              onChange={({ target }) => setRemovesAll(target.checked)}
            />
            <p className="champ-aide">{words.removesAllHelp}</p>
          </>
        ) : null}
        <FormRefusal error={error} />
        <div className="dialogue-actions">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" kind={kind === 'ban' ? 'danger' : 'primary'} disabled={isPending}>
            {words.take[kind]}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
