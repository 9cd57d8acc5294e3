'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { openSealed } from '#features/house/retention/desk/actions.ts';
import { OpenedRecords } from '#features/house/retention/desk/opened-records.tsx';
import { type SoughtKind, soughtKinds } from '#features/house/retention/sealed-records.ts';
import type { Opened } from '#features/house/retention/use-cases/open-sealed.ts';
import { requisitionWords as words, soughtWords } from '#words/house/retention/requisitions.ts';

const isSought = (value: string): value is SoughtKind => (soughtKinds as readonly string[]).includes(value);

/** Opens what is under seal for one requisition. What comes out stands on this page alone, and goes with it. */
export function RequisitionForm() {
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const [sought, setSought] = useState<SoughtKind>('comment');
  const [value, setValue] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const { isPending, error, fault, send } = useSending();
  const open = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setOpened(null);
    send(() => openSealed({ reference, reason, sought, value }), setOpened);
  };
  return (
    <>
      <form className="donnees-requisition" onSubmit={open} noValidate>
        <TextField
          label={words.reference}
          help={words.referenceHelp}
          value={reference}
          error={fault('reference')}
          onChange={(event) => setReference(event.target.value)}
        />
        <TextArea
          label={words.reason}
          help={words.reasonHelp}
          value={reason}
          error={fault('reason')}
          onChange={(event) => setReason(event.target.value)}
        />
        <SelectField
          label={words.sought}
          value={sought}
          onChange={(event) => {
            if (isSought(event.target.value)) setSought(event.target.value);
          }}
        >
          {soughtKinds.map((kind) => (
            <option key={kind} value={kind}>
              {soughtWords[kind]}
            </option>
          ))}
        </SelectField>
        <TextField
          label={words.value}
          help={words.valueHelp}
          value={value}
          autoComplete="off"
          error={fault('value')}
          onChange={(event) => setValue(event.target.value)}
        />
        <FormRefusal error={error} />
        <p className="gestes">
          <Button type="submit" kind="danger" disabled={isPending}>
            {isPending ? words.opening : words.submit}
          </Button>
        </p>
      </form>
      <div role="status">{opened ? <OpenedRecords opened={opened} /> : null}</div>
    </>
  );
}
