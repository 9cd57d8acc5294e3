'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { invitePersonAction } from '#features/house/accounts/desk/actions.ts';
import { GrantsField, type ScopeChoice } from '#features/house/accounts/desk/grants-field.tsx';
import type { Grant } from '#lib/actor.ts';
import { formText } from '#lib/form-text.ts';
import { invitationWords as words } from '#words/house/accounts/team.ts';

const usual: Grant[] = [{ role: 'journalist', sectionId: null }];

/** Invites somebody by mail, with the roles that the account will have. */
export function InviteForm({ sections }: { sections: readonly ScopeChoice[] }) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const [grants, setGrants] = useState<Grant[]>(usual);
  const [sentence, setSentence] = useState('');

  const submit = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const [name, email] = [formText(fields, 'name'), formText(fields, 'email')];
    setSentence('');
    send(
      () => invitePersonAction({ name, email, grants }),
      () => {
        setSentence(words.sent(email));
        form.reset();
        setGrants(usual);
        router.refresh();
      },
    );
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
          error={fault('name')}
          required
        />
        <TextField
          label={words.email}
          name="email"
          type="email"
          maxLength={254}
          autoComplete="off"
          error={fault('email')}
          required
        />
      </div>
      <GrantsField grants={grants} sections={sections} error={fault('grants')} onChange={setGrants} />
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
