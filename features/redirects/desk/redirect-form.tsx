'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { saveRedirectAction } from '#features/redirects/desk/actions.ts';
import type { AppError } from '#lib/errors.ts';
import { formText } from '#lib/form-text.ts';
import { redirectWords as words } from '#messages/fr/redirects.ts';

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
  const [isPending, startTransition] = useTransition();
  const [error, setError] = useState<AppError | null>(null);

  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    startTransition(async () => {
      const outcome = await saveRedirectAction({
        ...(redirectId ? { redirectId } : {}),
        from: formText(fields, 'from'),
        to: formText(fields, 'to'),
      });
      setError(outcome.ok ? null : outcome.error);
      if (!outcome.ok) return;
      form.reset();
      onSaved(words.added(outcome.value.from, outcome.value.to));
      router.refresh();
    });
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
        error={error?.fields?.['from']}
        required
      />
      <TextField
        label={words.to}
        name="to"
        defaultValue={to}
        help={words.toHelp}
        maxLength={2_000}
        autoComplete="off"
        error={error?.fields?.['to']}
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
