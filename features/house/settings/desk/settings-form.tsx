'use client';

import { useRouter } from 'next/navigation';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { useSavedValues } from '#components/ui/use-saved-values.ts';
import { changeSettingsAction } from '#features/house/settings/desk/actions.ts';
import { TimeZoneField } from '#features/house/settings/desk/time-zone-field.tsx';
import {
  listFields,
  type SettingsField,
  type SettingsForm as Form,
  type SettingsGroup,
  settingsGroups,
} from '#features/house/settings/settings-fields.ts';
import {
  settingsChoices,
  settingsFieldHelp,
  settingsFieldWords,
  settingsGroupHelp,
  settingsGroupWords,
  settingsWords as words,
} from '#words/house/settings/settings.ts';

const choices: Partial<Record<SettingsField, Readonly<Record<string, string>>>> = settingsChoices;
const longFields = new Set<SettingsField>([
  'description',
  'publisher.address',
  'host.address',
  ...listFields,
]);

/** What the newspaper says of itself; only the fields that were changed here are sent as changes. */
export function SettingsForm({ initial, zones }: { initial: Form; zones: readonly string[] }) {
  const router = useRouter();
  const { base, values, change, isPending, isSaved, error, fault, save } = useSavedValues(initial, {
    act: changeSettingsAction,
    keep: ({ form }) => form,
    // The document around this form carries the zone that the browser reads hours on, and what is missing.
    onSaved: () => router.refresh(),
  });
  const field = (name: SettingsField) => {
    const shared = {
      label: settingsFieldWords[name],
      help: settingsFieldHelp[name],
      name,
      value: values[name],
      error: fault(name),
      onChange: (event: { target: { value: string } }) => change({ ...values, [name]: event.target.value }),
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
    if (longFields.has(name)) return <TextArea key={name} {...shared} />;
    return <TextField key={name} type={name === 'accessibilityAudit.date' ? 'date' : 'text'} {...shared} />;
  };

  return (
    <form className="reglages" onSubmit={save} noValidate>
      {(Object.keys(settingsGroups) as SettingsGroup[]).map((group) => (
        <fieldset key={group} className="groupe">
          <legend>{settingsGroupWords[group]}</legend>
          {settingsGroupHelp[group] && <p className="champ-aide">{settingsGroupHelp[group]}</p>}
          {settingsGroups[group].filter((name) => name !== 'timeZone').map(field)}
          {group === 'identity' ? (
            <>
              <p className="champ-aide">{`${words.logo}\u00A0: ${words.logoHelp}`}</p>
              <TimeZoneField
                {...{ zones, base: base.timeZone, value: values.timeZone }}
                error={fault('timeZone')}
                onChange={(timeZone) => change({ ...values, timeZone })}
              />
            </>
          ) : null}
        </fieldset>
      ))}
      <FormFoot
        error={error}
        isLong
        isPending={isPending}
        save={isPending ? words.saving : words.save}
        said={isSaved ? words.saved : ''}
      />
    </form>
  );
}
