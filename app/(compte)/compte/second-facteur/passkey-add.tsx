'use client';

import { type SubmitEvent, useState } from 'react';
import { createPasskey } from '#app/(compte)/passkey-exchange.ts';
import { useKnowsPasskeys } from '#app/(compte)/use-knows-passkeys.ts';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { urls, withQuery } from '#lib/urls.ts';
import { secondFactorSetup as words } from '#words/house/accounts/second-factor.ts';

/** The form that adds a passkey; drawn once scripts run and the browser knows passkeys. */
export function PasskeyAdd() {
  const isAble = useKnowsPasskeys();
  const [isAsking, setIsAsking] = useState(false);
  const [sentence, setSentence] = useState('');
  if (isAble === null) return null;
  if (!isAble) return <p>{words.passkeyUnable}</p>;

  const add = async (name: string): Promise<void> => {
    setIsAsking(true);
    setSentence('');
    try {
      await createPasskey({ question: urls.apiNewPasskeyQuestion(), answer: urls.apiNewPasskey() }, name);
      const query = new URLSearchParams(window.location.search);
      const suite = query.get('suite') ?? undefined;
      window.location.assign(withQuery(urls.accountSecondFactor(), { fait: 'cle', suite }));
    } catch (error) {
      setSentence(error instanceof Error ? error.message : words.passkeyFailed);
      setIsAsking(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    void add(typeof name === 'string' ? name : '');
  };
  return (
    <form className="formulaire" onSubmit={submit}>
      <TextField label={words.passkeyName} help={words.passkeyNameHelp} name="name" maxLength={60} required />
      <Button type="submit" disabled={isAsking}>
        {isAsking ? words.passkeyAdding : words.passkeyAdd}
      </Button>
      <p role="alert">{sentence}</p>
    </form>
  );
}
