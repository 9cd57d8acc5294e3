'use client';

import { useState } from 'react';
import { signWithPasskey } from '#app/(compte)/passkey-exchange.ts';
import { useKnowsPasskeys } from '#app/(compte)/use-knows-passkeys.ts';
import { Button } from '#components/ui/button.tsx';
import { urls } from '#lib/urls.ts';
import { secondFactorPage as words, secondFactorSetup } from '#words/house/accounts/second-factor.ts';

/** The button that asks the passkey; drawn once scripts run and the browser knows passkeys. */
export function PasskeyAsk({ next }: { next: string | null }) {
  const isAble = useKnowsPasskeys();
  const [isAsking, setIsAsking] = useState(false);
  const [sentence, setSentence] = useState('');
  if (isAble === null) return null;
  if (!isAble) return <p>{secondFactorSetup.passkeyUnable}</p>;

  const ask = async (): Promise<void> => {
    setIsAsking(true);
    setSentence('');
    try {
      await signWithPasskey({ question: urls.apiPasskeyQuestion(), answer: urls.apiPasskeyAnswer() });
      // The page itself says where one goes now: it reads the session anew.
      window.location.assign(urls.secondFactor(next ?? undefined));
    } catch (error) {
      setSentence(error instanceof Error ? error.message : secondFactorSetup.passkeyFailed);
      setIsAsking(false);
    }
  };
  return (
    <>
      <Button kind="primary" disabled={isAsking} onClick={() => void ask()}>
        {isAsking ? secondFactorSetup.passkeyAdding : words.passkey}
      </Button>
      <p role="alert">{sentence}</p>
    </>
  );
}
