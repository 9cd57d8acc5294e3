'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { changeGrantsAction } from '#features/accounts/desk/actions.ts';
import { GrantsField, type ScopeChoice } from '#features/accounts/desk/grants-field.tsx';
import type { Grant } from '#lib/actor.ts';
import type { AppError } from '#lib/errors.ts';
import { personPage as words } from '#messages/fr/team.ts';

/** What somebody may do and where, to be changed by an administrator. */
export function PersonRoles({
  userId,
  held,
  sections,
}: {
  userId: string;
  held: Grant[];
  sections: readonly ScopeChoice[];
}) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [grants, setGrants] = useState(held);
  const [error, setError] = useState<AppError | null>(null);
  const [sentence, setSentence] = useState('');

  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    startTransition(async () => {
      const outcome = await changeGrantsAction({ userId, grants });
      setError(outcome.ok ? null : outcome.error);
      setSentence(outcome.ok ? words.saved : '');
      if (outcome.ok) router.refresh();
    });
  };

  return (
    <form className="groupe" onSubmit={save} aria-labelledby="roles">
      <h2 id="roles">{words.grantsTitle}</h2>
      <GrantsField
        grants={grants}
        sections={sections}
        error={error?.fields?.['grants']}
        onChange={setGrants}
      />
      <p>
        <Button type="submit" kind="primary" disabled={isPending}>
          {isPending ? words.saving : words.save}
        </Button>
      </p>
      <FormRefusal error={error} />
      <p role="status">{sentence}</p>
    </form>
  );
}
