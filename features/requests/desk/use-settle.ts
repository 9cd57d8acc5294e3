'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { AppError } from '#lib/errors.ts';
import { deskMessages } from '#messages/fr/desk.ts';
import { errorSentence } from '#messages/fr/errors.ts';

type Act = () => Promise<{ ok: true } | { ok: false; error: AppError }>;
type Step = { act: Act; sentence: string };

export type Said = { isGood: boolean; sentence: string; undo: Step | null };

/** How the items of a list act: one at a time, with a sentence, and a way back where there is one. */
export type Settle = {
  isPending: boolean;
  said: Said | null;
  run: (step: Step & { undo?: Step }) => void;
};

/** Acts, says what came of it, and reads the page again; a network that drops says so instead of throwing. */
export function useSettle(): Settle {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [said, setSaid] = useState<Said | null>(null);
  const run: Settle['run'] = ({ act, sentence, undo }) =>
    startTransition(async () => {
      const outcome = await act().catch(() => null);
      if (outcome === null) {
        setSaid({ isGood: false, sentence: deskMessages.save.lostNetwork, undo: null });
        return;
      }
      setSaid(
        outcome.ok
          ? { isGood: true, sentence, undo: undo ?? null }
          : { isGood: false, sentence: errorSentence(outcome.error), undo: null },
      );
      router.refresh();
    });
  return { isPending, said, run };
}
