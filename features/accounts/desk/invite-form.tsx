'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { invitePersonAction } from '#features/accounts/desk/actions.ts';
import { GrantsField, type ScopeChoice } from '#features/accounts/desk/grants-field.tsx';
import type { Grant } from '#lib/actor.ts';
import type { AppError } from '#lib/errors.ts';
import { formText } from '#lib/form-text.ts';
import { invitationWords as words } from '#messages/fr/team.ts';

const usual: Grant[] = [{ role: 'journalist', sectionId: null }];

/** Invites somebody by mail, with the roles that the account will have. */
export function InviteForm({ sections }: { sections: readonly ScopeChoice[] }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [grants, setGrants] = useState<Grant[]>(usual);
  const [error, setError] = useState<AppError | null>(null);
  const [sentence, setSentence] = useState('');

  const submit = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const [name, email] = [formText(fields, 'name'), formText(fields, 'email')];
    startTransition(async () => {
      const outcome = await invitePersonAction({ name, email, grants });
      setError(outcome.ok ? null : outcome.error);
      setSentence(outcome.ok ? words.sent(email) : '');
      if (!outcome.ok) return;
      form.reset();
      setGrants(usual);
      router.refresh();
    });
  };

  return (
    <form className="groupe" onSubmit={submit} aria-labelledby="inviter">
      <h2 id="inviter">{words.title}</h2>
      <div className="filtres">
        <TextField
          label={words.name}
          name="name"
          maxLength={100}
          autoComplete="off"
          error={error?.fields?.['name']}
          required
        />
        <TextField
          label={words.email}
          name="email"
          type="email"
          maxLength={254}
          autoComplete="off"
          error={error?.fields?.['email']}
          required
        />
      </div>
      <GrantsField
        grants={grants}
        sections={sections}
        error={error?.fields?.['grants']}
        onChange={setGrants}
      />
      <p>
        <Button type="submit" kind="primary" disabled={isPending}>
          {isPending ? words.sending : words.submit}
        </Button>
      </p>
      <FormRefusal error={error} />
      <p role="status">{sentence}</p>
    </form>
  );
}
