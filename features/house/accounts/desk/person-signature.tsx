'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { linkAuthorAction } from '#features/house/accounts/desk/actions.ts';
import { formText } from '#lib/form-text.ts';
import { personPage as words } from '#words/house/accounts/team.ts';

/** The signature that an account stands behind. */
export function PersonSignature({
  userId,
  authorId,
  authors,
}: {
  userId: string;
  authorId: string | null;
  authors: readonly { id: string; name: string }[];
}) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const [sentence, setSentence] = useState('');

  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const authorOrNone = formText(new FormData(event.currentTarget), 'authorId') || null;
    setSentence('');
    send(
      () => linkAuthorAction({ userId, authorId: authorOrNone }),
      () => {
        setSentence(words.signatureSaved);
        router.refresh();
      },
    );
  };

  return (
    <form className="groupe" onSubmit={save} aria-labelledby="signature">
      <h2 id="signature">{words.signatureTitle}</h2>
      <div className="filtres">
        <SelectField
          label={words.signature}
          name="authorId"
          defaultValue={authorId ?? ''}
          help={words.signatureHelp}
          error={fault('authorId')}
        >
          <option value="">{words.noSignature}</option>
          {authors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <p>
        <Button type="submit" disabled={isPending}>
          {words.saveSignature}
        </Button>
      </p>
      <FormRefusal error={error} />
      <p role="status">{sentence}</p>
    </form>
  );
}
