'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { AppError } from '#lib/errors.ts';
import type { Outcome } from '#lib/use-case.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';

export type Acting = {
  isPending: boolean;
  said: { isGood: boolean; sentence: string } | null;
  /** Acts, says what came of it and reads the page again; `onRefused` may show a fault where it belongs. */
  run: <Value>(
    act: () => Promise<Outcome<Value>>,
    sentence: (value: Value) => string,
    onRefused?: (error: AppError) => void,
  ) => void;
};

/** How the items of the reports act: one at a time; a network that drops says so, and nothing typed is lost. */
export function useActing(): Acting {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [said, setSaid] = useState<Acting['said']>(null);
  const run: Acting['run'] = (act, sentence, onRefused) =>
    startTransition(async () => {
      const outcome = await act().catch(() => null);
      if (outcome === null) setSaid({ isGood: false, sentence: deskMessages.save.lostNetwork });
      else if (outcome.ok) setSaid({ isGood: true, sentence: sentence(outcome.value) });
      else {
        const [fault] = Object.values(outcome.error.fields ?? {});
        setSaid({ isGood: false, sentence: fault ?? errorSentence(outcome.error) });
        onRefused?.(outcome.error);
      }
      if (outcome?.ok) router.refresh();
    });
  return { isPending, said, run };
}
