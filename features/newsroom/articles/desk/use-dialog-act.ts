'use client';

import { useState } from 'react';
import type { AppError } from '#lib/errors.ts';
import { errorSentence } from '#messages/errors.ts';

/** Why an act did not happen. `isOfText`: the story itself is not ready, and its fields say where. */
export type Refusal = { sentence: string; isOfText: boolean };

/** null once it is done. */
export type ActOutcome = Refusal | null;

/** What an act is given besides the story; anything else that is refused stands in the text. */
const givenWithAct = ['at', 'until', 'notice', 'note', 'text', 'reason'];

/** A refusal in one sentence, with those of what was given with the act. */
export function readRefusal(error: AppError): Refusal {
  const fields = Object.entries(error.fields ?? {});
  const given = fields.flatMap(([name, sentence]) => (givenWithAct.includes(name) ? [sentence] : []));
  return {
    sentence: [...new Set([errorSentence(error), ...given])].join(' '),
    isOfText: fields.length > given.length,
  };
}

/**
 * An act asked for in a dialog: the dialog closes once it is done, or when the refusal is about the text behind it;
 * else it stays, with the reason beside its buttons and what was typed in it. `staysOpen` keeps it for any refusal.
 */
export function useDialogAct() {
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (
    act: () => Promise<ActOutcome>,
    { close, staysOpen = false }: { close: () => void; staysOpen?: boolean },
  ): Promise<void> => {
    setWorking(true);
    setProblem(null);
    const refusal = await act().finally(() => setWorking(false));
    if (refusal && (staysOpen || !refusal.isOfText)) setProblem(refusal.sentence);
    else close();
  };
  return { isWorking, problem, forget: () => setProblem(null), run };
}
