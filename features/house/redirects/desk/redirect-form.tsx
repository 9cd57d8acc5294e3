'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { saveRedirectAction } from '#features/house/redirects/desk/actions.ts';
import { formText } from '#lib/form-text.ts';
import { redirectWords as words } from '#words/house/redirects/redirects.ts';

/** Where an address leads: a new redirect, a standing one, or one made of a missing address. */
export function RedirectForm({
  redirectId,
  from = '',
  to = '',
  submit,
  onSaved,
  children,
}: {
  redirectId?: string;
  from?: string;
  to?: string;
  submit: string;
  onSaved: (sentence: string) => void;
  children?: ReactNode;
}) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();

  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const given = {
      ...(redirectId ? { redirectId } : {}),
      from: formText(fields, 'from'),
      to: formText(fields, 'to'),
    };
    send(
      () => saveRedirectAction(given),
      (led) => {
        form.reset();
        onSaved(words.added(led.from, led.to));
        router.refresh();
      },
    );
  };

  return (
    <form className="redirection-forme" onSubmit={save}>
      <TextField
        label={words.from}
        name="from"
        defaultValue={from}
        help={words.fromHelp}
        maxLength={2_000}
        autoComplete="off"
        error={fault('from')}
        required
      />
      <TextField
        label={words.to}
        name="to"
        defaultValue={to}
        help={words.toHelp}
        maxLength={2_000}
        autoComplete="off"
        error={fault('to')}
        required
      />
      <FormRefusal error={error} />
      <p className="gestes">
        <Button type="submit" kind="primary" disabled={isPending}>
          {submit}
        </Button>
        {children}
      </p>
    </form>
  );
}
