'use client';

import { useState } from 'react';
import { CheckField, TextField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { changePosting } from '#features/readers/comments/desk/actions.ts';
import type { PostingSettings } from '#features/readers/comments/posting-settings.ts';
import { postingSettingsWords as words } from '#words/readers/comments/moderation.ts';

/** When conversations close: everywhere at once, or each after so many days. */
export function PostingSettingsForm({ initial }: { initial: PostingSettings }) {
  const [base, setBase] = useState(initial);
  const [isReadOnly, setReadOnly] = useState(initial.isReadOnly);
  const [days, setDays] = useState(String(initial.closeAfterDays));
  const [isSaved, setSaved] = useState(false);
  const { isPending, error, fault, send } = useSending();
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSaved(false);
    send(
      () => changePosting({ base, isReadOnly, closeAfterDays: days }),
      (after) => {
        setBase(after);
        setSaved(true);
      },
    );
  };
  return (
    <form className="moderation-ouverture" onSubmit={save} noValidate>
      <h2>{words.title}</h2>
      <CheckField
        label={words.readOnly}
        checked={isReadOnly}
        onChange={(event) => setReadOnly(event.target.checked)}
      />
      <p className="champ-aide">{words.readOnlyHelp}</p>
      <TextField
        label={words.days}
        help={words.daysHelp}
        inputMode="numeric"
        value={days}
        error={fault('closeAfterDays')}
        onChange={(event) => setDays(event.target.value)}
      />
      <FormFoot error={error} isPending={isPending} save={words.save} said={isSaved ? words.saved : ''} />
    </form>
  );
}
