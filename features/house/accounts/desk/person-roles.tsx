'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { changeGrantsAction } from '#features/house/accounts/desk/actions.ts';
import { GrantsField, type ScopeChoice } from '#features/house/accounts/desk/grants-field.tsx';
import type { Grant } from '#lib/actor.ts';
import { personPage as words } from '#words/house/accounts/team.ts';

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
  const { isPending, error, fault, send } = useSending();
  const [grants, setGrants] = useState(held);
  const [sentence, setSentence] = useState('');

  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    setSentence('');
    send(
      () => changeGrantsAction({ userId, grants }),
      () => {
        setSentence(words.saved);
        router.refresh();
      },
    );
  };

  return (
    <form className="groupe" onSubmit={save} aria-labelledby="roles">
      <h2 id="roles">{words.grantsTitle}</h2>
      <GrantsField grants={grants} sections={sections} error={fault('grants')} onChange={setGrants} />
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
