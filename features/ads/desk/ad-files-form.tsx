'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { type AdFileName, adFileNames, adFilePaths, type AdFiles } from '#features/ads/ad-files.ts';
import { changeAdFilesAction } from '#features/ads/desk/actions.ts';
import type { AppError } from '#lib/errors.ts';
import { adFileWords as words } from '#messages/fr/ad-files.ts';
import { errorSentence } from '#messages/fr/errors.ts';

/** The three files as they are typed, each with what is served of it now. */
export function AdFilesForm({ initial, served }: { initial: AdFiles; served: AdFiles }) {
  const router = useRouter();
  const [base, setBase] = useState(initial);
  const [values, setValues] = useState(initial);
  const [error, setError] = useState<AppError | null>(null);
  const [sentence, setSentence] = useState('');
  const [isPending, startTransition] = useTransition();

  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    startTransition(async () => {
      const outcome = await changeAdFilesAction({ base, values });
      setError(outcome.ok ? null : outcome.error);
      setSentence(outcome.ok ? words.saved : '');
      if (!outcome.ok) return;
      setBase(outcome.value);
      setValues(outcome.value);
      router.refresh();
    });
  };

  return (
    <form className="fichiers-pub" onSubmit={save} noValidate>
      {adFileNames.map((name) => (
        <section key={name} className="groupe" aria-label={words.fields[name]}>
          <TextArea
            label={words.fields[name]}
            help={words.help[name]}
            name={name}
            rows={5}
            spellCheck={false}
            autoCapitalize="off"
            value={values[name]}
            error={error?.fields?.[name]}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          />
          <Served name={name} text={served[name]} />
        </section>
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

function Served({ name, text }: { name: AdFileName; text: string }) {
  return (
    <details>
      <summary>{words.preview}</summary>
      <pre className="fichiers-pub-servi">{text}</pre>
      <a href={adFilePaths[name]}>{words.open(words.fields[name])}</a>
    </details>
  );
}
