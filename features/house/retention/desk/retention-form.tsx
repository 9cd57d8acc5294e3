'use client';

import { useState } from 'react';
import { TextField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { changeRetention } from '#features/house/retention/desk/actions.ts';
import { type Retention, type RetentionField, retentionFields } from '#features/house/retention/retention.ts';
import { retentionFieldWords, retentionWords as words } from '#words/house/retention/retention.ts';

const toText = (retention: Retention): Record<RetentionField, string> =>
  Object.fromEntries(retentionFields.map((field) => [field, String(retention[field])])) as Record<
    RetentionField,
    string
  >;

/** How long what is kept of people is kept, each figure beside the text that it comes from. */
export function RetentionForm({ initial }: { initial: Retention }) {
  const [base, setBase] = useState(initial);
  const [values, setValues] = useState(toText(initial));
  const [isSaved, setSaved] = useState(false);
  const { isPending, error, fault, send } = useSending();
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSaved(false);
    send(
      () => changeRetention({ base, values }),
      (after) => {
        setBase(after);
        setValues(toText(after));
        setSaved(true);
      },
    );
  };
  return (
    <form className="donnees-durees" onSubmit={save} noValidate>
      <h2>{words.part}</h2>
      <p className="champ-aide">{words.partHelp}</p>
      {retentionFields.map((field) => (
        <TextField
          key={field}
          label={retentionFieldWords[field].label}
          help={retentionFieldWords[field].help}
          name={field}
          inputMode="numeric"
          value={values[field]}
          error={fault(`values.${field}`) ?? fault(field)}
          onChange={(event) => setValues({ ...values, [field]: event.target.value })}
        />
      ))}
      <FormFoot error={error} isPending={isPending} save={words.save} said={isSaved ? words.saved : ''} />
    </form>
  );
}
