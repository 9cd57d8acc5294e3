'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { checkRedirectFileAction, importRedirectsAction } from '#features/house/redirects/desk/actions.ts';
import { mostCharacters } from '#features/house/redirects/redirect-file.ts';
import type { FileCheck } from '#features/house/redirects/use-cases/import-redirects.ts';
import { errorSentence } from '#messages/errors.ts';
import { redirectRefusals, importWords as words } from '#words/house/redirects/redirects.ts';

/** Brings in a file: what it holds is shown first, then all of it is applied, or nothing. */
export function ImportRedirects() {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [checked, setChecked] = useState<{ text: string; check: FileCheck } | null>(null);
  const [problem, setProblem] = useState('');
  const [sentence, setSentence] = useState('');

  const check = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    setChecked(null);
    setSentence('');
    if (!(file instanceof File) || file.name === '') return setProblem(words.noFile);
    if (file.size > mostCharacters) return setProblem(redirectRefusals.fileTooLong);
    startTransition(async () => {
      const text = await file.text();
      const outcome = await checkRedirectFileAction({ text });
      setProblem(outcome.ok ? '' : errorSentence(outcome.error));
      if (outcome.ok) setChecked({ text, check: outcome.value });
    });
  };
  const apply = (text: string): void =>
    startTransition(async () => {
      const outcome = await importRedirectsAction({ text });
      setProblem(outcome.ok ? '' : errorSentence(outcome.error));
      if (!outcome.ok) return;
      setChecked(null);
      setSentence(words.applied(outcome.value.count));
      router.refresh();
    });

  return (
    <section className="groupe" aria-labelledby="importer">
      <h2 id="importer">{words.title}</h2>
      <form className="redirection-forme" onSubmit={check}>
        <TextField
          label={words.file}
          type="file"
          name="file"
          accept=".csv,.txt,text/csv,text/plain"
          help={words.help}
          error={problem || undefined}
        />
        <p className="gestes">
          <Button type="submit" disabled={isPending}>
            {isPending ? words.checking : words.check}
          </Button>
        </p>
      </form>
      <div role="status">
        {sentence}
        {checked ? <Checked check={checked.check} /> : null}
      </div>
      {checked && checked.check.faultCount === 0 ? (
        <p>
          <Button kind="primary" disabled={isPending} onClick={() => apply(checked.text)}>
            {isPending ? words.applying : words.apply(checked.check.ready)}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function Checked({ check: { lines, ready, faultCount, faults, examples } }: { check: FileCheck }) {
  return (
    <>
      <p>{`${words.read(lines)} ${words.ready(ready)}`}</p>
      {faultCount > 0 ? (
        <div className="note">
          <p>
            <strong>{words.faults(faultCount)}</strong>
          </p>
          <ul className="import-fautes">
            {faults.map(({ line, reason }) => (
              <li key={`${line} ${reason}`}>{words.line(line, reason)}</li>
            ))}
          </ul>
          {faultCount > faults.length ? <p>{words.more(faultCount - faults.length)}</p> : null}
          <p>{words.allOrNothing}</p>
        </div>
      ) : (
        <ul className="import-fautes" aria-label={words.examples}>
          {examples.map(({ from, to }) => (
            <li key={from}>
              <code>{from}</code> → <code>{to}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
