'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { changeSettingsAction } from '#features/settings/desk/actions.ts';
import { TimeZoneField } from '#features/settings/desk/time-zone-field.tsx';
import {
  type SettingsField,
  type SettingsForm as Form,
  type SettingsGroup,
  settingsGroups,
} from '#features/settings/settings-fields.ts';
import type { AppError } from '#lib/errors.ts';
import { errorSentence } from '#messages/fr/errors.ts';
import {
  settingsChoices,
  settingsFieldHelp,
  settingsFieldWords,
  settingsGroupWords,
  settingsWords as words,
} from '#messages/fr/settings.ts';

const choices: Partial<Record<SettingsField, Readonly<Record<string, string>>>> = settingsChoices;
const helps: Partial<Record<SettingsField, string>> = settingsFieldHelp;
const longFields = new Set<SettingsField>(['description', 'adsTxt', 'publisher.address', 'host.address']);

/** What the newspaper says of itself; only the fields that were changed here are sent as changes. */
export function SettingsForm({ initial, zones }: { initial: Form; zones: readonly string[] }) {
  const router = useRouter();
  const [base, setBase] = useState(initial);
  const [values, setValues] = useState(initial);
  const [error, setError] = useState<AppError | null>(null);
  const [sentence, setSentence] = useState('');
  const [isPending, startTransition] = useTransition();

  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    startTransition(async () => {
      const outcome = await changeSettingsAction({ base, values });
      setError(outcome.ok ? null : outcome.error);
      setSentence(outcome.ok ? words.saved : '');
      if (!outcome.ok) return;
      setBase(outcome.value.form);
      setValues(outcome.value.form);
      // The document around this form carries the zone that the browser reads hours on.
      if (outcome.value.form.timeZone !== base.timeZone) router.refresh();
    });
  };
  const field = (name: SettingsField) => {
    const shared = {
      label: settingsFieldWords[name],
      name,
      value: values[name],
      help: helps[name],
      error: error?.fields?.[name],
      onChange: (event: { target: { value: string } }) =>
        setValues({ ...values, [name]: event.target.value }),
    };
    const answers = choices[name];
    if (answers) {
      return (
        <SelectField key={name} {...shared}>
          {Object.entries(answers).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      );
    }
    return longFields.has(name) ? <TextArea key={name} {...shared} /> : <TextField key={name} {...shared} />;
  };

  return (
    <form className="reglages" onSubmit={save} noValidate>
      {(Object.keys(settingsGroups) as SettingsGroup[]).map((group) => (
        <fieldset key={group} className="groupe">
          <legend>{settingsGroupWords[group]}</legend>
          {settingsGroups[group].filter((name) => name !== 'timeZone').map(field)}
          {group === 'identity' ? (
            <>
              <p className="champ-aide">{`${words.logo}\u00A0: ${words.logoHelp}`}</p>
              <TimeZoneField
                {...{ zones, base: base.timeZone, value: values.timeZone }}
                error={error?.fields?.timeZone}
                onChange={(timeZone) => setValues({ ...values, timeZone })}
              />
            </>
          ) : null}
        </fieldset>
      ))}
      {error ? (
        <p className="note" role="alert">
          {errorSentence(error)}
        </p>
      ) : null}
      <p className="gestes">
        <Button type="submit" kind="primary" disabled={isPending}>
          {isPending ? words.saving : words.save}
        </Button>
        <span role="status">{sentence}</span>
      </p>
    </form>
  );
}
