'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Outcome } from '#lib/use-case.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';

/** What came of the last act. */
export type SaidOfSending = { sentence: string; isGood: boolean };

/** Runs an act of this room, says what came of it, and has the page drawn as it stands afterwards. */
export function useSending() {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [said, setSaid] = useState<SaidOfSending | null>(null);
  function send<Value>(act: () => Promise<Outcome<Value>>, sentence: (value: Value) => string): void {
    startTransition(async () => {
      const outcome = await act().catch(() => null);
      if (outcome?.ok) setSaid({ sentence: sentence(outcome.value), isGood: true });
      else
        setSaid({
          sentence: outcome ? errorSentence(outcome.error) : deskMessages.save.lostNetwork,
          isGood: false,
        });
      router.refresh();
    });
  }
  return { isPending, said, send };
}
