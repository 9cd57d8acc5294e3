'use client';

import { useState } from 'react';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { ConsentSettings } from '#features/readers/consent/consent-settings.ts';
import { changeConsentSettings } from '#features/readers/consent/desk/actions.ts';
import { consentSettingsWords as words } from '#words/readers/consent/consent-desk.ts';

const toText = ({ platform }: ConsentSettings) => ({
  name: platform?.name ?? '',
  script: platform?.script ?? '',
  origins: platform?.origins.join('\n') ?? '',
});

/** Who asks readers: our own banner, or a platform of somebody else's with what it needs. */
export function ConsentForm({ initial }: { initial: ConsentSettings }) {
  const [base, setBase] = useState(initial);
  const [who, setWho] = useState<'ours' | 'theirs'>(initial.platform === null ? 'ours' : 'theirs');
  const [typed, setTyped] = useState(toText(initial));
  const [isSaved, setSaved] = useState(false);
  const { isPending, error, fault, send } = useSending();
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSaved(false);
    send(
      () => changeConsentSettings({ base, platform: who === 'ours' ? null : typed }),
      (after) => {
        setBase(after);
        if (after.platform) setTyped(toText(after));
        setSaved(true);
      },
    );
  };
  const bind = (field: keyof typeof typed) => ({
    name: field,
    value: typed[field],
    error: fault(`platform.${field}`) ?? fault(field),
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [field]: target.value }),
  });
  return (
    <form onSubmit={save} noValidate>
      <RadioGroup
        legend={words.part}
        value={who}
        options={[
          { value: 'ours', label: words.ours },
          { value: 'theirs', label: words.theirs },
        ]}
        onChange={setWho}
      />
      {who === 'theirs' ? (
        <>
          <TextField label={words.name} {...bind('name')} />
          <TextField label={words.script} help={words.scriptHelp} inputMode="url" {...bind('script')} />
          <TextArea label={words.origins} help={words.originsHelp} {...bind('origins')} />
        </>
      ) : null}
      <FormFoot error={error} isPending={isPending} save={words.save} said={isSaved ? words.saved : ''} />
    </form>
  );
}
