'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { createApiTokenAction } from '#features/house/accounts/desk/actions.ts';
import type { Role } from '#lib/actor.ts';
import type { AppError } from '#lib/errors.ts';
import { roleWords, tokenPage as words } from '#messages/accounts.ts';

/** Makes a key and shows it, this once. `roles` are those that the person may give. */
export function TokenForm({ roles }: { roles: readonly Role[] }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [error, setError] = useState<AppError | null>(null);
  const [token, setToken] = useState<string | null>(null);

  const submit = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    if (fields.get('days') === '') fields.delete('days');
    startTransition(async () => {
      const outcome = await createApiTokenAction(fields);
      setError(outcome.ok ? null : outcome.error);
      setToken(outcome.ok ? outcome.value.token : null);
      if (!outcome.ok) return;
      form.reset();
      router.refresh();
    });
  };

  return (
    <section className="groupe">
      <form className="filtres" onSubmit={submit}>
        <TextField
          label={words.name}
          name="name"
          maxLength={80}
          autoComplete="off"
          error={error?.fields?.['name']}
          required
        />
        <SelectField label={words.role} name="role" error={error?.fields?.['role']}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleWords[role]}
            </option>
          ))}
        </SelectField>
        <SelectField label={words.days} name="days" defaultValue="365">
          {words.lifetimes.map(({ days, label }) => (
            <option key={days} value={days}>
              {label}
            </option>
          ))}
          <option value="">{words.forEver}</option>
        </SelectField>
        <Button type="submit" kind="primary" disabled={isPending}>
          {isPending ? words.creating : words.create}
        </Button>
      </form>
      <FormRefusal error={error} />
      {token ? <NewToken token={token} /> : null}
    </section>
  );
}

function NewToken({ token }: { token: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(token);
    setIsCopied(true);
  };
  return (
    <div className="note note-bonne" role="status">
      <p>{words.created}</p>
      <p className="gestes">
        <code>{token}</code>
        {/* Browsers give the clipboard to https and loopback alone; the text can always be selected. */}
        {navigator.clipboard ? (
          <Button onClick={() => void copy()}>{isCopied ? words.copied : words.copy}</Button>
        ) : null}
      </p>
    </div>
  );
}
